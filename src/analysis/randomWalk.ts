import { type GameState, outcomeOf, startState, type Voyage } from '../engine/index.ts';
import { type Option, optionsOf } from './options.ts';
import { stateKeys } from './stateKeys.ts';

/** One way into a situation: from which one, by which choice (none on a line), over what distance. */
export interface Way {
  readonly from: Visit;
  readonly choice: string | undefined;
  readonly distance: number;
}

/** A situation of whoever clicks at random: a state with its northing, and the chance to pass there. */
export interface Visit {
  readonly state: GameState;
  /** Probability, 0 to 1. */
  readonly weight: number;
  /** The ways on, none where the game is settled. */
  readonly options: readonly Option[];
  /** Every way into it, none for the start. */
  readonly ways: readonly Way[];
}

interface Growing {
  readonly state: GameState;
  weight: number;
  options: readonly Option[];
  readonly ways: Way[];
}

/**
 * Follows the distribution over (state, northing) of whoever clicks at random, each open choice alike,
 * exactly: the score is not linear in the northing, so northing belongs to the state here (review page,
 * 2.2). A game whose legs are all sailed is settled, whatever is still said. The distance and the weeks of
 * these states are not kept: they differ by the way.
 * @param budget most situations to follow
 * @returns the situations in the order of play, or `undefined` beyond the budget
 */
export function randomWalk(voyage: Voyage, budget: number): readonly Visit[] | undefined {
  const keyOf = stateKeys(voyage);
  const visits: Visit[] = [];
  let layer: readonly Growing[] = [{ state: startState(voyage.scenario), weight: 1, options: [], ways: [] }];
  let met = 1;
  while (layer.length > 0) {
    const next = new Map<string, Growing>();
    for (const visit of layer) {
      visits.push(visit);
      const { state, weight } = visit;
      if (state.legs >= voyage.horizon || outcomeOf(voyage, state)) continue;
      visit.options = optionsOf(voyage, state);
      for (const { choice, after } of visit.options) {
        const way = { from: visit, choice, distance: after.distance };
        const share = weight / visit.options.length;
        const northing = state.northing + after.northing;
        const key = `${keyOf(after)} ${northing}`;
        const known = next.get(key);
        if (known) {
          known.weight += share;
          known.ways.push(way);
          continue;
        }
        if (++met > budget) return undefined;
        next.set(key, {
          state: { ...after, northing, distance: 0, weeks: 0 },
          weight: share,
          options: [],
          ways: [way],
        });
      }
    }
    layer = [...next.values()];
  }
  return visits;
}
