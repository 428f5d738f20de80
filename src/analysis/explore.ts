import {
  type Choice,
  choicesOf,
  type GameState,
  letterOf,
  nodeOf,
  type Route,
  type Scenario,
  startState,
} from '../engine/index.ts';
import { optionsOf } from './options.ts';
import type { Work } from './work.ts';

/** One arrival of the exploration, with the step that led there. */
interface Arrival {
  readonly state: GameState;
  /** Index of the arrival before it, -1 for the start. */
  readonly from: number;
  /** The choice made there, none on a line. */
  readonly choice: string | undefined;
}

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

/** What conditions can see of a state, as one integer: gauges and flags that no condition reads are left out. */
function viewOf(scenario: Scenario): (state: GameState) => number {
  const choices = Object.values(scenario.nodes).flatMap(choicesOf);
  const readsSpeed = choices.some((choice) => choice.when?.speed);
  const readsDirection = choices.some((choice) => choice.when?.direction);
  const read = new Set(choices.flatMap((choice) => choice.needs.map(({ flag }) => flag)));
  const mask = scenario.flags.reduce((bits, { id }, bit) => (read.has(id) ? bits | (1 << bit) : bits), 0);
  const index = new Map(Object.keys(scenario.nodes).map((id, at) => [id, at]));
  return ({ node, speed, direction, flags }) => {
    const gauges = (readsSpeed ? speed : 0) * 101 + (readsDirection ? direction : 0);
    return ((index.get(node) ?? 0) * 101 * 101 + gauges) * 2 ** scenario.flags.length + (flags & mask);
  };
}

function wayTo(scenario: Scenario, arrivals: readonly Arrival[], at: number): Pick<Stuck, 'letters' | 'way'> {
  const way: string[] = [];
  let letters = '';
  for (let arrival = arrivals[at]; arrival; arrival = arrivals[arrival.from]) {
    const { choice, from } = arrival;
    const node = arrivals[from]?.state.node;
    if (choice === undefined || node === undefined) continue;
    way.unshift(`${node}:${choice}`);
    const index = choicesOf(nodeOf(scenario, node)).findIndex(({ id }) => id === choice);
    letters = letterOf(index) + letters;
  }
  return { letters, way };
}

/**
 * Plays every game, by the rules' own step, on (node, gauges, flags) without legs (review page, 2.2):
 * exact, because northing and legs open or close no answer. Nearest states first, piece by piece.
 * @param budget most states to visit
 * @param visit called with each state met on a decision
 */
export function* exploring(
  route: Route,
  budget: number,
  visit: (state: GameState) => void,
): Work<Exploration> {
  const { scenario } = route;
  const view = viewOf(scenario);
  const start = startState(scenario);
  const arrivals: Arrival[] = [{ state: start, from: -1, choice: undefined }];
  const seen = new Set([view(start)]);
  const reached = new Set<string>();
  const met = new Map<string, { times: number; stuckTimes: number }>();
  const stuck = new Map<string, Stuck>();
  for (let at = 0; at < arrivals.length; at++) {
    if (at % 1024 === 1023) yield seen.size;
    const state = arrivals[at]?.state ?? start;
    reached.add(state.node);
    const node = nodeOf(scenario, state.node);
    if (node.type === 'ending') continue;
    const options = optionsOf(route, state);
    if (node.type === 'decision') {
      visit(state);
      const count = met.get(node.id) ?? { times: 0, stuckTimes: 0 };
      count.times += 1;
      if (options.length === 0) {
        count.stuckTimes += 1;
        if (!stuck.has(node.id)) stuck.set(node.id, { state, ...wayTo(scenario, arrivals, at) });
      }
      met.set(node.id, count);
    }
    for (const { choice, after } of options) {
      const key = view(after);
      if (seen.has(key)) continue;
      if (seen.size >= budget) return { complete: false, reached, met, stuck };
      seen.add(key);
      arrivals.push({ state: after, from: at, choice });
    }
  }
  return { complete: true, reached, met, stuck };
}
