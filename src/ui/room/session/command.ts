/** What the facilitator can ask for, from the keyboard, the clicker or the control strip. */
export type Command =
  | { readonly type: 'next' | 'back' | 'blackout' | 'fullscreen' | 'help' | 'language' | 'dismiss' }
  | { readonly type: 'replay' | 'recast' | 'why' | 'question' }
  /** The n-th choice, 0-based. */
  | { readonly type: 'choice'; readonly index: number };

export interface KeyPress {
  readonly key: string;
  /** Where the focus is: in a field that takes figures, on something that Enter and Space press, or neither. */
  readonly focus: 'field' | 'control' | 'none';
  readonly modified: boolean;
}

const KEYS: Readonly<Record<string, Command['type']>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  '.': 'blackout',
  b: 'blackout',
  f: 'fullscreen',
  F5: 'fullscreen',
  '?': 'help',
  l: 'language',
  Escape: 'dismiss',
  r: 'replay',
  v: 'recast',
  w: 'why',
  q: 'question',
};

/** Keys that belong to what has the focus. */
const TAKEN: Readonly<Record<KeyPress['focus'], RegExp | undefined>> = {
  field: /^(\d|Enter| |Arrow.*)$/,
  control: /^(Enter| )$/,
  none: undefined,
};

/**
 * The command of a key, for the keyboard and for clickers, which send Page keys, `.`, F5 and Escape
 * (live page). Letters count whatever their case. F5 is a command so that it reloads nothing.
 */
export function commandOf({ key, focus, modified }: KeyPress): Command | undefined {
  if (modified || TAKEN[focus]?.test(key)) return undefined;
  if (/^[1-4]$/.test(key)) return { type: 'choice', index: Number(key) - 1 };
  const type = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return type === undefined || type === 'choice' ? undefined : { type };
}

/** Milliseconds within which the same command again is the echo of a bouncing button. */
const ECHO = 300;

export interface Pressed {
  readonly type: Command['type'];
  /** Milliseconds on any clock that only rises. */
  readonly time: number;
}

const STEPS: readonly Command['type'][] = ['next', 'back', 'blackout'];

/** Whether a command only repeats the last one that counted: a double press counts once. */
export function isEcho(last: Pressed | undefined, next: Pressed): boolean {
  return STEPS.includes(next.type) && last?.type === next.type && next.time - last.time < ECHO;
}

/**
 * Whether a step was meant for what the room showed before it changed at `changedAt`, in this window or in the other.
 */
export function isLate(changedAt: number, next: Pressed): boolean {
  return STEPS.includes(next.type) && next.time - changedAt < ECHO;
}
