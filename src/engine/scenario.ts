/** How a deal can end; each kind names the sector in which it then drifts (model page, 1.3). */
export const ENDING_KINDS = ['signed', 'advance', 'stalled', 'purchasing', 'lost'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** The client's mood on speaking. `hurried` is drawn as `worried`. */
export const MOODS = ['neutral', 'happy', 'skeptical', 'annoyed', 'worried', 'hurried'] as const;
export type Mood = (typeof MOODS)[number];

export const PLACES = [
  'phone',
  'office',
  'meeting-room',
  'corridor',
  'trade-show',
  'boardroom',
  'workshop',
] as const;
export type Place = (typeof PLACES)[number];

/** At most this many flags can be declared: they form a bit mask in the state. */
export const MAX_FLAGS = 6;

/** One text by language tag, e.g. `{ fr: "…", en: "…" }`. */
export type LocalText = Readonly<Record<string, string>>;

/** DiceBear avataaars options of a character, e.g. `{ top: ["bob"] }`. */
export type AvatarOptions = Readonly<Record<string, unknown>>;

export interface CastMember {
  readonly id: string;
  readonly name: LocalText;
  readonly role?: LocalText;
  readonly avatar?: AvatarOptions;
}

/** A declared fact that choices can learn (`sets`) or ask for (`needs`). Its bit is its place in the list. */
export interface Flag {
  readonly id: string;
  readonly text: LocalText;
}

/** A flag that must be set, or (negated) must not be. */
export interface FlagCondition {
  readonly flag: string;
  readonly negated: boolean;
}

/** An inclusive gauge range, 0 to 100. */
export interface GaugeRange {
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface GaugeCondition {
  readonly speed?: GaugeRange;
  readonly direction?: GaugeRange;
}

/** What moves: both gauges in points (-100 to 100), the calendar in weeks (0 to 104), flags set or (negated) cleared. */
export interface Effects {
  readonly speed: number;
  readonly direction: number;
  readonly weeks: number;
  readonly sets: readonly FlagCondition[];
}

export interface Choice extends Effects {
  readonly id: string;
  readonly text: LocalText;
  readonly needs: readonly FlagCondition[];
  readonly when?: GaugeCondition;
  readonly reaction?: LocalText;
  readonly why?: LocalText;
  readonly best?: boolean;
  readonly next: string;
}

interface Spoken {
  readonly id: string;
  /** A key of the cast; absent for a narrator. */
  readonly speaker?: string;
  readonly mood: Mood;
  readonly place: Place;
  readonly text: LocalText;
}

/** The player answers: 2 to 4 choices, lettered A to D in this order. */
export interface DecisionNode extends Spoken {
  readonly type: 'decision';
  readonly choices: readonly Choice[];
  readonly facilitation?: LocalText;
  readonly watchSays?: LocalText;
  readonly compassSays?: LocalText;
}

/** A line that leads on. Leaving it moves the gauges without walking a leg (model page, 1.2). */
export interface LineNode extends Spoken, Effects {
  readonly type: 'line';
  readonly next: string;
}

export interface EndingNode {
  readonly type: 'ending';
  readonly id: string;
  readonly kind: EndingKind;
  readonly title: LocalText;
  readonly text: LocalText;
  /** Shown instead of `text` when a `signed` ending is reached short of the signature line. */
  readonly notYet?: LocalText;
}

export type ScenarioNode = DecisionNode | LineNode | EndingNode;

/** A scenario as the rules read it: defaults filled in, every link known to lead somewhere. */
export interface Scenario {
  readonly id: string;
  readonly title: LocalText;
  readonly objective?: LocalText;
  /** Difficulty, 1 to 4. */
  readonly level: number;
  readonly minutes?: number;
  readonly skills: readonly string[];
  /** Language tags, the first one being the fallback. */
  readonly languages: readonly string[];
  readonly place: Place;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly flags: readonly Flag[];
  readonly start: { readonly node: string; readonly speed: number; readonly direction: number };
  readonly nodes: Readonly<Record<string, ScenarioNode>>;
}

/** What the step needs to know of a scenario: its graph and the number of legs a game is made of. */
export interface Route {
  readonly scenario: Scenario;
  /** H, the number of legs of every voyage on this scenario (model page, 1.1). */
  readonly horizon: number;
}

/** A route together with what the solver found out about it; enough to forecast and to score. */
export interface Voyage extends Route {
  /** Ybest: the northing of best play, in units of 1/10000 leg. */
  readonly bestNorthing: number;
  /** D: the northing at which the deal is signed. */
  readonly signatureLine: number;
  /** True when the solver ran over its budget: scores are then capped at 80. */
  readonly estimated: boolean;
}

/** Number of run-out legs sailed after the longest talk. */
export const RUN_OUT_LEGS = 3;
