import {
  choicesOf,
  type GameState,
  type Route,
  runOut,
  type Scenario,
  type ScenarioNode,
  startState,
} from '../engine/index.ts';
import { optionsOf } from './options.ts';
import { valuesOf } from './values.ts';
import type { Work } from './work.ts';

/** How a bound was found, the tightest first. */
export type Relaxation =
  /** Flags close nothing, all else is solved exactly. */
  | 'flags'
  /** Conditions close nothing, and the gauges are only known to lie within a range on each leg. */
  | 'ranges'
  /** No deal gains more than a whole leg of north on each leg. */
  | 'legs';

/** A northing that no game exceeds, in units of 1/10000 leg. */
export interface UpperBound {
  readonly northing: number;
  readonly relaxation: Relaxation;
}

/** One whole leg due north (model page, 1.2). */
const WHOLE_LEG = 10_000;

function withChoices(scenario: Scenario, free: 'flags' | 'all'): Scenario {
  const nodes = Object.values(scenario.nodes).map((node): ScenarioNode => {
    if (node.type === 'ending') return node;
    if (node.type === 'line') return { ...node, sets: [] };
    const choices = choicesOf(node).map(({ when, ...choice }) => ({
      ...choice,
      needs: [],
      sets: [],
      ...(when && free === 'flags' ? { when } : {}),
    }));
    return { ...node, choices };
  });
  return { ...scenario, flags: [], nodes: Object.fromEntries(nodes.map((node) => [node.id, node])) };
}

/**
 * The scenario without flags. Whatever can be played with them can be played without: each choice that was
 * open still is, and moves the gauges and the legs alike. So the best game without flags is at least as
 * good, and its northing bounds all games.
 */
function* byFlags({ scenario, horizon }: Route, budget: number): Work<number | undefined> {
  const free = withChoices(scenario, 'flags');
  return yield* valuesOf({ scenario: free, horizon }, budget).working(startState(free));
}

/** All games that stand on a node after so many legs: the range of their watch, the most of all else. */
interface Range {
  readonly slowest: GameState;
  readonly fastest: GameState;
}

function widest(known: Range | undefined, slowest: GameState, fastest: GameState): Range {
  const most = (of: (state: GameState) => number) =>
    Math.max(of(fastest), of(slowest), known ? of(known.fastest) : Number.NEGATIVE_INFINITY);
  const direction = most((state) => state.direction);
  const northing = most((state) => state.northing);
  const at = { ...fastest, direction, northing };
  return {
    slowest: { ...at, speed: Math.min(slowest.speed, known?.slowest.speed ?? 100) },
    fastest: { ...at, speed: Math.max(fastest.speed, known?.fastest.speed ?? 0) },
  };
}

function isSame(a: Range | undefined, b: Range): boolean {
  return (
    a?.slowest.speed === b.slowest.speed &&
    a.fastest.speed === b.fastest.speed &&
    a.fastest.direction === b.fastest.direction &&
    a.fastest.northing === b.fastest.northing
  );
}

/**
 * Follows ranges instead of states: per node and leg the slowest and the fastest watch, the highest compass
 * and the most northing of any game, with every choice open. Both clamps of the step and the sectors of the
 * endings are nondecreasing, so that the two corners stay corners; at the highest compass a leg gains
 * (100+s)*(d-50), which is linear in s, so that one of the corners gains the most.
 * @param budget most pairs of node and leg to meet
 */
function* byRanges({ scenario, horizon }: Route, budget: number): Work<number | undefined> {
  const free: Route = { scenario: withChoices(scenario, 'all'), horizon };
  const start = startState(free.scenario);
  let most = Number.NEGATIVE_INFINITY;
  let met = 0;
  let layer = new Map([[start.node, widest(undefined, start, start)]]);
  for (let legs = 0; layer.size > 0; legs++) {
    const next = new Map<string, Range>();
    /** Nodes whose range has grown; the lines from them are followed until none grows any more. */
    const grown = new Set(layer.keys());
    const talks = new Map<string, Range>();
    for (const id of grown) {
      grown.delete(id);
      if (++met > budget) return undefined;
      if (met % 1024 === 0) yield met;
      const range = layer.get(id);
      if (!range) continue;
      talks.set(id, range);
      const fast = optionsOf(free, range.fastest);
      const slow = optionsOf(free, range.slowest);
      for (const [index, { choice, after }] of fast.entries()) {
        const twin = slow[index]?.after ?? after;
        if (choice !== undefined) continue;
        const gained = (state: GameState) => ({ ...state, northing: range.fastest.northing });
        const wider = widest(layer.get(after.node), gained(twin), gained(after));
        if (isSame(layer.get(after.node), wider)) continue;
        layer.set(after.node, wider);
        grown.add(after.node);
      }
    }
    for (const range of talks.values()) {
      for (const corner of [range.slowest, range.fastest]) {
        const sailed = runOut(free, corner);
        if (sailed) most = Math.max(most, sailed.northing);
        else if (legs >= horizon) most = Math.max(most, corner.northing);
      }
      if (legs >= horizon) continue;
      const fast = optionsOf(free, range.fastest);
      const slow = optionsOf(free, range.slowest);
      for (const [index, { choice, after }] of fast.entries()) {
        if (choice === undefined) continue;
        const twin = slow[index]?.after ?? after;
        const gained = (state: GameState) => ({
          ...state,
          northing: state.northing + range.fastest.northing,
        });
        next.set(after.node, widest(next.get(after.node), gained(twin), gained(after)));
      }
    }
    layer = next;
  }
  return most;
}

/**
 * A northing that no game exceeds, for a scenario that is too large to be solved: as tight as the budget
 * allows. Where nothing ends it is minus infinity. Piece by piece.
 * @param budget most states to visit for each attempt
 */
export function* bounding(route: Route, budget: number): Work<UpperBound> {
  const relaxed = route.scenario.flags.length > 0 ? yield* byFlags(route, budget) : undefined;
  if (relaxed !== undefined) return { northing: relaxed, relaxation: 'flags' };
  const ranged = yield* byRanges(route, budget);
  if (ranged !== undefined) return { northing: ranged, relaxation: 'ranges' };
  return { northing: WHOLE_LEG * route.horizon, relaxation: 'legs' };
}
