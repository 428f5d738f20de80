import {
  type GameState,
  outcomeOf,
  SIGNATURE_SCORE,
  scoreOf,
  startState,
  type Voyage,
} from '../engine/index.ts';
import { optionsOf } from './options.ts';
import { stateKeys } from './stateKeys.ts';
import { LIVE_BUDGET } from './values.ts';

/** Score of whoever clicks at random, each open choice alike. */
export interface RandomPlay {
  readonly mean: number;
  readonly sd: number;
  /** Share of games that score 80 or more, 0 to 1. */
  readonly shareSigned: number;
}

/**
 * Propagates the distribution over (state, northing) forward, exactly: the score is not linear in the
 * northing, so northing belongs to the state here (review page, 2.2). A game whose legs are all sailed
 * is settled, whatever is still said; a stuck menu scores 0.
 * @param budget most distribution entries to follow
 * @returns `undefined` beyond the budget
 */
export function randomPlay(voyage: Voyage, budget = LIVE_BUDGET): RandomPlay | undefined {
  const keyOf = stateKeys(voyage);
  let layer = new Map<string, { state: GameState; weight: number }>([
    ['start', { state: startState(voyage.scenario), weight: 1 }],
  ]);
  let visited = 0;
  let mean = 0;
  let square = 0;
  let shareSigned = 0;
  const settle = (score: number, weight: number) => {
    mean += weight * score;
    square += weight * score * score;
    if (score >= SIGNATURE_SCORE) shareSigned += weight;
  };
  while (layer.size > 0) {
    visited += layer.size;
    if (visited > budget) return undefined;
    const next: typeof layer = new Map();
    for (const { state, weight } of layer.values()) {
      if (state.legs >= voyage.horizon) {
        settle(scoreOf(voyage, state.northing), weight);
        continue;
      }
      const outcome = outcomeOf(voyage, state);
      const options = outcome ? [] : optionsOf(voyage, state);
      if (options.length === 0) settle(outcome?.score ?? 0, weight);
      for (const { after } of options) {
        const arrived = { ...after, northing: state.northing + after.northing };
        const key = `${keyOf(arrived)} ${arrived.northing}`;
        const entry = next.get(key);
        next.set(key, { state: arrived, weight: (entry?.weight ?? 0) + weight / options.length });
      }
    }
    layer = next;
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)), shareSigned };
}
