import {
  type Action,
  choicesOf,
  type GameState,
  isOpen,
  nodeOf,
  type Route,
  runOut,
  step,
} from '../engine/index.ts';

/** States that may be solved while a page waits; beyond it the answer is an estimate (review page, 2.5). */
export const LIVE_BUDGET = 300_000;

/** One legal action with the north it gains on its own leg. */
export interface Option {
  readonly action: Action;
  /** The state after it; its northing counts from the state it left. */
  readonly after: GameState;
}

/** The legal actions of a state, by the same step that the game plays. */
export function optionsOf(route: Route, state: GameState): readonly Option[] {
  const node = nodeOf(route.scenario, state.node);
  const actions: Action[] =
    node.type === 'line'
      ? [{ type: 'continue' }]
      : choicesOf(node)
          .filter((choice) => isOpen(route.scenario, state, choice))
          .map((choice) => ({ type: 'choose', choice: choice.id }));
  const from: GameState = { ...state, northing: 0, distance: 0, weeks: 0 };
  return actions.flatMap((action) => {
    const result = step(route, from, action);
    return result.type === 'stepped' ? [{ action, after: result.state }] : [];
  });
}

/** The value function of a route: the northing that best play still gains from a state. */
export interface Values {
  /** States visited. */
  readonly states: number;
  /** False when the budget ran out: no value is then known. */
  readonly complete: boolean;
  /** V of a reachable state, in units of 1/10000 leg; independent of the northing already gained. */
  readonly valueOf: (state: GameState) => number;
}

/** One integer a state, northing and weeks left out because rewards add up (review page, 2.5). */
export function stateKey(route: Route, nodeIndex: ReadonlyMap<string, number>, state: GameState): number {
  const index = nodeIndex.get(state.node) ?? 0;
  const gauges = (index * 101 + state.speed) * 101 + state.direction;
  return (gauges * (route.horizon + 1) + state.legs) * 2 ** route.scenario.flags.length + state.flags;
}

interface Frame {
  readonly key: number;
  readonly options: readonly Option[];
  next: number;
  best: number;
}

/**
 * Solves a route from its start by dynamic programming with an explicit stack (review page, 2.2):
 * V(end) is what the run-out gains, V(state) the most of (leg + V(after)) over the legal actions,
 * V = 0 once all legs are sailed. A stuck state gains nothing more.
 * @param budget most states to visit
 */
export function solveValues(route: Route, from: GameState, budget: number): Values {
  const nodeIndex = new Map(Object.keys(route.scenario.nodes).map((id, index) => [id, index]));
  const known = new Map<number, number>();
  const entered = new Set<number>();
  const frames: Frame[] = [];

  const settled = (state: GameState): number | undefined => {
    if (state.legs >= route.horizon) return 0;
    const sailed = runOut(route, { ...state, northing: 0 });
    return sailed ? sailed.northing : known.get(stateKey(route, nodeIndex, state));
  };
  const enter = (state: GameState) => {
    const key = stateKey(route, nodeIndex, state);
    entered.add(key);
    frames.push({ key, options: optionsOf(route, state), next: 0, best: Number.NEGATIVE_INFINITY });
  };

  if (settled(from) === undefined) enter(from);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const option = frame.options[frame.next];
    if (!option) {
      known.set(frame.key, Number.isFinite(frame.best) ? frame.best : 0);
      frames.pop();
      continue;
    }
    const value = settled(option.after);
    if (value !== undefined) {
      frame.best = Math.max(frame.best, option.after.northing + value);
      frame.next += 1;
    } else if (entered.has(stateKey(route, nodeIndex, option.after))) {
      frame.next += 1; // a ring of lines without a choice leads nowhere
    } else if (entered.size >= budget) {
      return { states: entered.size, complete: false, valueOf: () => Number.NaN };
    } else enter(option.after);
  }
  return {
    states: entered.size,
    complete: true,
    valueOf: (state) => {
      const value = settled(state);
      if (value === undefined) throw new Error(`State at ${state.node} was never reached by the solver`);
      return value;
    },
  };
}
