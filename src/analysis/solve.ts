import { type GameState, type Scenario, scoreOf, startState, type Voyage } from '../engine/index.ts';
import { horizonOf } from './horizon.ts';
import { type Option, optionsOf } from './options.ts';
import { type Known, LIVE_BUDGET, valuesOf } from './values.ts';
import { toEnd, type Work } from './work.ts';

/** What exact solving knows of a scenario. */
export interface Solution {
  readonly voyage: Voyage;
  /** States of the value function, from the start. */
  readonly states: number;
  /**
   * The best score still possible from a state, its northing counted, 0 to 100; on an ending, the score.
   * `undefined` when the voyage is only estimated.
   */
  readonly potential: (state: GameState) => number | undefined;
  /**
   * Points lost by each open choice of a state, by choice id, 0 to 100 (review page, 2.2).
   * Empty on lines, endings and stuck menus, and when the voyage is only estimated.
   */
  readonly regrets: (state: GameState) => ReadonlyMap<string, number>;
  /** Id of the choice with which best play goes on, the first in file order among equals. */
  readonly bestChoice: (state: GameState) => string | undefined;
  /** All that was found out, to be handed to `solve` in another thread. */
  readonly known: () => Known;
}

/**
 * D, the signature line: min(0.45 H 10000, 0.9 Ybest), or its first term when nothing can be won or
 * known (model page, 1.4). In whole numbers until the last division, so that a northing on the line equals it.
 */
function signatureLineOf(horizon: number, bestNorthing: number): number {
  const cap = 4500 * horizon;
  return bestNorthing > 0 ? Math.min(cap, (9 * bestNorthing) / 10) : cap;
}

/**
 * Solves a scenario exactly within the budget (model page, 1.4; review page, 2.2); beyond it the voyage
 * is marked `estimated` and only its horizon and the cap of the signature line are known.
 * @param budget most states to visit; 0 to go without solving
 * @param known what was found out of the same scenario elsewhere, in full
 */
export function solve(scenario: Scenario, budget = LIVE_BUDGET, known?: Known): Solution {
  return toEnd(solving(scenario, budget, known));
}

/** The same, piece by piece. */
export function* solving(scenario: Scenario, budget = LIVE_BUDGET, known?: Known): Work<Solution> {
  const route = { scenario, horizon: horizonOf(scenario) };
  const values = valuesOf(route, budget, known);
  const { value } = values;
  const best = yield* values.working(startState(scenario));
  const bestNorthing = best !== undefined && Number.isFinite(best) ? best : 0;
  const voyage: Voyage = {
    ...route,
    bestNorthing,
    signatureLine: signatureLineOf(route.horizon, bestNorthing),
    estimated: best === undefined,
  };

  /** Y + V: the final northing of best play from a state. */
  const reach = (state: GameState): number | undefined => {
    const gain = voyage.estimated ? undefined : value(state);
    return gain === undefined ? undefined : state.northing + gain;
  };
  const reachBy = (state: GameState, { after }: Option) =>
    reach({ ...after, northing: state.northing + after.northing });
  const potential = (state: GameState) => {
    const northing = reach(state);
    return northing === undefined ? undefined : scoreOf(voyage, northing);
  };

  return {
    voyage,
    states: values.known().states,
    known: values.known,
    potential,
    regrets: (state) => {
      const regrets = new Map<string, number>();
      const before = potential(state);
      for (const option of optionsOf(route, state)) {
        const northing = reachBy(state, option);
        if (option.choice !== undefined && before !== undefined && northing !== undefined)
          regrets.set(option.choice, before - scoreOf(voyage, northing));
      }
      return regrets;
    },
    bestChoice: (state) => {
      let chosen: string | undefined;
      let most = Number.NEGATIVE_INFINITY;
      for (const option of optionsOf(route, state)) {
        const northing = reachBy(state, option);
        if (northing === undefined) return undefined;
        if (chosen !== undefined && northing <= most) continue;
        chosen = option.choice;
        most = northing;
      }
      return chosen;
    },
  };
}
