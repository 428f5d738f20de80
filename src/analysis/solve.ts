import { type GameState, nodeOf, type Scenario, scoreOf, startState, type Voyage } from '../engine/index.ts';
import { horizonOf } from './horizon.ts';
import { LIVE_BUDGET, type Option, optionsOf, solveValues } from './values.ts';

/** What exact solving knows of a scenario. */
export interface Solution {
  readonly voyage: Voyage;
  /** States of the value function. */
  readonly states: number;
  /** The best score still possible from a reachable state, 0 to 100; it counts the northing of the state. */
  readonly potential: (state: GameState) => number;
  /** Points lost by each legal choice of a decision, by choice id, 0 to 100 (review page, 2.2). */
  readonly regrets: (state: GameState) => ReadonlyMap<string, number>;
  /** A best option of a state, the first in file order among equals. */
  readonly bestOption: (state: GameState) => Option | undefined;
}

/** Signature line, D = min(0.45 H 10000, 0.9 Ybest), or its first term when nothing can be won or known. */
function signatureLineOf(horizon: number, bestNorthing: number | undefined): number {
  const cap = 0.45 * horizon * 10_000;
  return bestNorthing === undefined || bestNorthing <= 0 ? cap : Math.min(cap, 0.9 * bestNorthing);
}

/**
 * Solves a scenario exactly within the budget (model page, 1.4; review page, 2.2).
 * Beyond it the voyage is marked `estimated` and no potential or regret is known (NaN).
 * @param budget most states to visit
 */
export function solve(scenario: Scenario, budget = LIVE_BUDGET): Solution {
  const route = { scenario, horizon: horizonOf(scenario) };
  const start = startState(scenario);
  const values = solveValues(route, start, budget);
  const best = values.complete ? values.valueOf(start) : undefined;
  const voyage: Voyage = {
    ...route,
    bestNorthing: best ?? 0,
    signatureLine: signatureLineOf(route.horizon, best),
    estimated: best === undefined,
  };
  const worth = (state: GameState, { after }: Option) =>
    state.northing + after.northing + values.valueOf(after);
  const potential = (state: GameState) =>
    best === undefined ? Number.NaN : scoreOf(voyage, state.northing + values.valueOf(state));
  return {
    voyage,
    states: values.states,
    potential,
    regrets: (state) =>
      new Map(
        nodeOf(scenario, state.node).type === 'decision'
          ? optionsOf(route, state).map((option) => [
              option.action.type === 'choose' ? option.action.choice : '',
              best === undefined
                ? Number.NaN
                : Math.max(0, potential(state) - scoreOf(voyage, worth(state, option))),
            ])
          : [],
      ),
    bestOption: (state) =>
      optionsOf(route, state).reduce<Option | undefined>(
        (chosen, option) =>
          chosen === undefined || worth(state, option) > worth(state, chosen) ? option : chosen,
        undefined,
      ),
  };
}
