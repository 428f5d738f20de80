import type { Recall } from '../../store/courseBook/schedule.ts';

const OUTCOMES = ['first', 'retried', 'shown', 'skipped'] as const satisfies readonly (Recall | 'skipped')[];
type Outcome = (typeof OUTCOMES)[number];

/** How one decision ended: `choice` is the answer that was found or shown. */
export interface Result {
  readonly outcome: Outcome;
  readonly choice?: string;
}

/** One pass through a queue of missed decisions. */
export interface Pass {
  readonly ids: readonly string[];
  /** The decision in hand; past the last one, the pass is over. */
  readonly at: number;
  readonly results: Readonly<Record<string, Result>>;
  /** Choices refused so far at the decision in hand. */
  readonly refused: readonly string[];
}

/** A pass that begins at one of its decisions. */
export function startPass(ids: readonly string[], at = 0): Pass {
  return { ids, at: Math.max(0, at), results: {}, refused: [] };
}

function resultOf({ results }: Pass, id: string | undefined): Result | undefined {
  return id !== undefined && Object.hasOwn(results, id) ? results[id] : undefined;
}

/** A choice was not accepted. */
export function refuse(pass: Pass, choice: string): Pass {
  return pass.refused.includes(choice) ? pass : { ...pass, refused: [...pass.refused, choice] };
}

/** The decision in hand is over; it stays in hand until one goes on. */
export function settle(pass: Pass, result: Result): Pass {
  const id = pass.ids[pass.at];
  return id === undefined ? pass : { ...pass, results: { ...pass.results, [id]: result } };
}

/** Goes on to the next decision without a result, round to the first; the end when none is left. */
export function goOn(pass: Pass): Pass {
  const order = [...pass.ids.keys()].map((step) => (pass.at + 1 + step) % pass.ids.length);
  const at = order.find((index) => !resultOf(pass, pass.ids[index])) ?? pass.ids.length;
  return { ...pass, at, refused: [] };
}

/** How many of its decisions the player has put right himself. */
export function solvedIn(pass: Pass): number {
  return pass.ids.filter((id) => ['first', 'retried'].includes(resultOf(pass, id)?.outcome ?? '')).length;
}

/** Whether the decision in hand is the last one: every other has a result, whatever becomes of this one. */
export function isLast(pass: Pass): boolean {
  return pass.ids.every((id, index) => index === pass.at || resultOf(pass, id));
}

function isResult(value: unknown): value is Result {
  if (typeof value !== 'object' || value === null || !('outcome' in value)) return false;
  if ('choice' in value && typeof value.choice !== 'string') return false;
  return OUTCOMES.some((one) => one === value.outcome);
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Reads a pass that was kept with the page's place in the history; a decision that was over is left behind. */
export function parsePass(value: unknown): Pass | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ids, at, results, refused } = value as Record<string, unknown>;
  if (!areTexts(ids) || !areTexts(refused) || typeof at !== 'number' || !Number.isInteger(at))
    return undefined;
  if (at < 0 || at > ids.length || typeof results !== 'object' || results === null) return undefined;
  const read = Object.fromEntries(Object.entries(results).filter(([, one]) => isResult(one)));
  const pass: Pass = { ids, at, results: read, refused };
  return resultOf(pass, ids[at]) ? goOn(pass) : pass;
}
