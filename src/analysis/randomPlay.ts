import {
  type GameState,
  outcomeOf,
  SIGNATURE_SCORE,
  scoreOf,
  startState,
  type Voyage,
} from '../engine/index.ts';
import { optionsOf } from './options.ts';
import type { Visit } from './randomWalk.ts';
import { stateKeys } from './stateKeys.ts';
import { LIVE_BUDGET } from './values.ts';
import { toEnd, type Work } from './work.ts';

/** Score of whoever clicks at random, each open choice alike. */
export interface RandomPlay {
  readonly mean: number;
  readonly sd: number;
  /** Share of games that score 80 or more, 0 to 1. */
  readonly shareSigned: number;
}

/** A score of settled games and the share of all games that it stands for. */
export interface Weighted {
  readonly score: number;
  readonly weight: number;
}

/** Mean, spread and share signed of scores whose weights add up to 1. */
export function momentsOf(games: Iterable<Weighted>): RandomPlay {
  let mean = 0;
  let square = 0;
  let shareSigned = 0;
  for (const { score, weight } of games) {
    mean += weight * score;
    square += weight * score * score;
    if (score >= SIGNATURE_SCORE) shareSigned += weight;
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)), shareSigned };
}

/** The score of a settled situation; a stuck menu scores 0. */
export function settledScore(voyage: Voyage, state: GameState): number {
  return state.legs >= voyage.horizon
    ? scoreOf(voyage, state.northing)
    : (outcomeOf(voyage, state)?.score ?? 0);
}

/** The same numbers from situations that were followed before. */
export function randomPlayOf(voyage: Voyage, visits: readonly Visit[]): RandomPlay {
  const settled = visits.filter(({ options }) => options.length === 0);
  return momentsOf(settled.map(({ state, weight }) => ({ weight, score: settledScore(voyage, state) })));
}

/** One state of a layer: how likely it is with each northing. */
interface Spot {
  readonly state: GameState;
  readonly weights: Map<number, number>;
}

/**
 * Follows whoever clicks at random as `randomWalk` does, but keeps only where he stands after each step:
 * of a large scenario the ways there would fill the memory. Piece by piece.
 * @param budget most situations (states with their northing) to follow
 * @returns `undefined` beyond the budget
 */
export function* playingAtRandom(voyage: Voyage, budget = LIVE_BUDGET): Work<RandomPlay | undefined> {
  const keyOf = stateKeys(voyage);
  const ends: Weighted[] = [];
  let situations = 1;
  let layer: readonly Spot[] = [{ state: startState(voyage.scenario), weights: new Map([[0, 1]]) }];
  while (layer.length > 0) {
    const next = new Map<number, Spot>();
    let met = 0;
    for (const { state, weights } of layer) {
      met += 1;
      if (met % 256 === 0) yield situations;
      const settled = state.legs >= voyage.horizon || outcomeOf(voyage, state) !== undefined;
      const options = settled ? [] : optionsOf(voyage, state);
      if (options.length === 0) {
        for (const [northing, weight] of weights)
          ends.push({ weight, score: settledScore(voyage, { ...state, northing }) });
        continue;
      }
      for (const { after } of options) {
        const key = keyOf(after);
        const spot = next.get(key) ?? { state: after, weights: new Map<number, number>() };
        next.set(key, spot);
        for (const [northing, weight] of weights) {
          const sum = northing + after.northing;
          const known = spot.weights.get(sum);
          if (known === undefined && ++situations > budget) return undefined;
          spot.weights.set(sum, (known ?? 0) + weight / options.length);
        }
      }
    }
    layer = [...next.values()];
    yield situations;
  }
  return momentsOf(ends);
}

/** The same at once. */
export function randomPlay(voyage: Voyage, budget = LIVE_BUDGET): RandomPlay | undefined {
  return toEnd(playingAtRandom(voyage, budget));
}
