import type { Scenario } from '../engine/index.ts';
import { arriving } from './arrivals.ts';
import { entriesOf } from './entriesOf.ts';
import { findingExtremes } from './extremes.ts';
import { horizonOf } from './horizon.ts';
import type { NotedEntry } from './notedEntries.ts';
import type { Played } from './playOut.ts';
import type { Solution } from './solve.ts';
import { LIVE_BUDGET } from './values.ts';
import { toEnd, type Work } from './work.ts';

/** Which of the games that come to a node: one with the fewest steps, or the one that leaves most or least hope. */
export const ARRIVALS = ['shortest', 'best', 'worst'] as const;
export type ArrivalKind = (typeof ARRIVALS)[number];

/** A legal game up to a node, or why there is none to tell. */
export type PathTo =
  | { readonly type: 'found'; readonly choices: readonly Played[]; readonly entries: readonly NotedEntry[] }
  /** Proven: no game comes there. */
  | { readonly type: 'unreachable' }
  /** Beyond the budget: nobody knows. */
  | { readonly type: 'unknown' };

/**
 * A shortest legal game up to a node, by the rules' own step. Piece by piece.
 * @param node an id of the scenario
 * @param budget most states to visit
 */
export function* findingPath(scenario: Scenario, node: string, budget = LIVE_BUDGET): Work<PathTo> {
  const route = { scenario, horizon: horizonOf(scenario) };
  let choices: readonly Played[] = [];
  const { complete, found } = yield* arriving(route, budget, ({ state, way }) => {
    if (state.node !== node) return false;
    choices = way();
    return true;
  });
  if (found) return { type: 'found', choices, entries: entriesOf(route, choices, node) };
  return { type: complete ? 'unreachable' : 'unknown' };
}

/** The same at once. */
export function pathTo(scenario: Scenario, node: string, budget = LIVE_BUDGET): PathTo {
  return toEnd(findingPath(scenario, node, budget));
}

/**
 * The game that comes to a node with the most, or the least, still possible: the score of best play from there, then
 * the northing gained. Piece by piece.
 * @param budget most states to visit
 */
export function* findingArrival(
  solution: Solution,
  node: string,
  kind: Exclude<ArrivalKind, 'shortest'>,
  budget = LIVE_BUDGET,
): Work<PathTo> {
  const { voyage, potential } = solution;
  const extremes = yield* findingExtremes(voyage, budget, { node, worth: potential });
  if (!extremes) return { type: 'unknown' };
  const line = extremes.arrivals[kind];
  if (!line) return { type: 'unreachable' };
  return { type: 'found', choices: line.choices, entries: entriesOf(voyage, line.choices, node) };
}
