/** In the order of the presets' menu. */
export const PRESETS = ['fast-right', 'slow-right', 'fast-wrong', 'slow-wrong'] as const;

/** In the order of the radio buttons. */
export const ENDINGS = ['signed', 'advance', 'stalled', 'purchasing', 'lost'] as const;

interface Answer {
  readonly text: string;
  readonly effect: (typeof PRESETS)[number];
  readonly why: string;
  /** Whether it makes the scenario's one fact known. */
  readonly sets?: true;
  /** Whether it is open only when that is known. */
  readonly needs?: true;
  /** Words of where it leads: of a node that is there, or of one to make, of this kind. */
  readonly next: string;
  readonly makes?: 'decision' | 'ending';
}

export interface Scene {
  readonly line: string;
  readonly answers: readonly Answer[];
}

interface Ending {
  readonly title: string;
  readonly kind: (typeof ENDINGS)[number];
  readonly text: string;
  readonly notYet?: string;
}

/** What somebody writes who has never seen the format, in his own language, and what a translator makes of it. */
export interface Trainer {
  readonly language: 'fr' | 'en';
  readonly other: 'fr' | 'en';
  readonly title: string;
  readonly objective: string;
  /** Id of the scenario. */
  readonly id: string;
  readonly fact: string;
  readonly client: string;
  readonly role: string;
  /** In the order of the way through them by their first answers, that of the second one to the third. */
  readonly scenes: readonly [Scene, Scene, Scene];
  readonly endings: readonly Ending[];
  /** The words in the other language, by the trainer's own; the client's name stays. */
  readonly translations: Readonly<Record<string, string>>;
}
