import {
  choicesOf,
  type GameState,
  letterOf,
  nodeOf,
  type Route,
  type Scenario,
  type ScenarioNode,
  startState,
} from '../engine/index.ts';
import { type Option, optionsOf } from './options.ts';
import type { Played } from './playOut.ts';
import type { Work } from './work.ts';

/** A state that is arrived at; its northing, distance and weeks are those of the last step only. */
export interface Arrival {
  readonly state: GameState;
  readonly node: ScenarioNode;
  /** The ways on, none on endings and stuck menus. */
  readonly options: readonly Option[];
  /** The choices of a shortest way there. */
  readonly way: () => readonly Played[];
}

/** How a walk through all games has ended. */
interface Walk {
  /** False when it was cut short: by the budget, or because what it looked for was found. */
  readonly complete: boolean;
  readonly found: boolean;
}

interface Mark {
  readonly state: GameState;
  /** Index of the mark before it, -1 for the start. */
  readonly from: number;
  /** The choice made there, none on a line. */
  readonly choice: string | undefined;
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

function wayTo(scenario: Scenario, marks: readonly Mark[], at: number): readonly Played[] {
  const way: Played[] = [];
  for (let mark = marks[at]; mark; mark = marks[mark.from]) {
    const { choice, from } = mark;
    const node = marks[from]?.state.node;
    if (choice === undefined || node === undefined) continue;
    const place = choicesOf(nodeOf(scenario, node)).findIndex(({ id }) => id === choice);
    way.push({ node, choice, letter: letterOf(place) });
  }
  return way.reverse();
}

/**
 * Plays every game, by the rules' own step, on (node, gauges, flags) without legs (review page, 2.2):
 * exact, because northing and legs open or close no answer. Nearest states first, piece by piece.
 * @param budget most states to visit
 * @param meet told of each arrival; true ends the walk there
 */
export function* arriving(route: Route, budget: number, meet: (arrival: Arrival) => boolean): Work<Walk> {
  const { scenario } = route;
  const view = viewOf(scenario);
  const start = startState(scenario);
  const marks: Mark[] = [{ state: start, from: -1, choice: undefined }];
  const seen = new Set([view(start)]);
  for (let at = 0; at < marks.length; at++) {
    if (at % 1024 === 1023) yield seen.size;
    const state = marks[at]?.state ?? start;
    const options = optionsOf(route, state);
    const way = () => wayTo(scenario, marks, at);
    if (meet({ state, node: nodeOf(scenario, state.node), options, way }))
      return { complete: false, found: true };
    for (const { choice, after } of options) {
      const key = view(after);
      if (seen.has(key)) continue;
      if (seen.size >= budget) return { complete: false, found: false };
      seen.add(key);
      marks.push({ state: after, from: at, choice });
    }
  }
  return { complete: true, found: false };
}
