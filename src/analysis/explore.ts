import { type Choice, choicesOf, type GameState, type Route, type Scenario } from '../engine/index.ts';
import { arriving } from './arrivals.ts';
import { lettersOf } from './line.ts';
import type { Played } from './playOut.ts';
import type { Work } from './work.ts';

/** A menu that closes every answer, with the state that proves it and the way to it. */
export interface Stuck {
  readonly state: GameState;
  /** The choices on the way, as letters and as `node:choice`. */
  readonly letters: string;
  readonly way: readonly string[];
}

export interface Exploration {
  /** False when the budget ran out: only what was found is then proven, never what was not. */
  readonly complete: boolean;
  readonly reached: ReadonlySet<string>;
  /** States in which each decision was met, and in how many of them it was stuck. */
  readonly met: ReadonlyMap<string, { readonly times: number; readonly stuckTimes: number }>;
  /** The first stuck state of each decision that has one: one with the fewest steps before it. */
  readonly stuck: ReadonlyMap<string, Stuck>;
}

/** Whether any answer of the scenario depends on flags or gauges. */
export function hasConditions(scenario: Scenario): boolean {
  return Object.values(scenario.nodes).some((node) => choicesOf(node).some(isConditional));
}

function isConditional(choice: Choice): boolean {
  return choice.needs.length > 0 || choice.when !== undefined;
}

/** Choices as people write them. */
function written(choices: readonly Played[]): Pick<Stuck, 'letters' | 'way'> {
  return { letters: lettersOf(choices), way: choices.map(({ node, choice }) => `${node}:${choice}`) };
}

/**
 * Plays every game to tell where games come and which menus are stuck. Piece by piece.
 * @param budget most states to visit
 * @param visit called with each state met on a decision
 */
export function* exploring(
  route: Route,
  budget: number,
  visit: (state: GameState) => void,
): Work<Exploration> {
  const reached = new Set<string>();
  const met = new Map<string, { times: number; stuckTimes: number }>();
  const stuck = new Map<string, Stuck>();
  const { complete } = yield* arriving(route, budget, ({ state, node, options, way }) => {
    reached.add(state.node);
    if (node.type !== 'decision') return false;
    visit(state);
    const count = met.get(node.id) ?? { times: 0, stuckTimes: 0 };
    count.times += 1;
    if (options.length === 0) {
      count.stuckTimes += 1;
      if (!stuck.has(node.id)) stuck.set(node.id, { state, ...written(way()) });
    }
    met.set(node.id, count);
    return false;
  });
  return { complete, reached, met, stuck };
}
