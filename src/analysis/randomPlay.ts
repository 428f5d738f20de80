import { outcomeOf, SIGNATURE_SCORE, scoreOf, type Voyage } from '../engine/index.ts';
import { randomWalk, type Visit } from './randomWalk.ts';
import { LIVE_BUDGET } from './values.ts';

/** Score of whoever clicks at random, each open choice alike. */
export interface RandomPlay {
  readonly mean: number;
  readonly sd: number;
  /** Share of games that score 80 or more, 0 to 1. */
  readonly shareSigned: number;
}

/** The score of a settled situation; a stuck menu scores 0. */
export function settledScore(voyage: Voyage, { state }: Visit): number {
  return state.legs >= voyage.horizon
    ? scoreOf(voyage, state.northing)
    : (outcomeOf(voyage, state)?.score ?? 0);
}

/** The same numbers from situations that were followed before. */
export function randomPlayOf(voyage: Voyage, visits: readonly Visit[]): RandomPlay {
  let mean = 0;
  let square = 0;
  let shareSigned = 0;
  for (const visit of visits) {
    if (visit.options.length > 0) continue;
    const score = settledScore(voyage, visit);
    mean += visit.weight * score;
    square += visit.weight * score * score;
    if (score >= SIGNATURE_SCORE) shareSigned += visit.weight;
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)), shareSigned };
}

/**
 * Plays at random, exactly (see `randomWalk`).
 * @param budget most situations to follow
 * @returns `undefined` beyond the budget
 */
export function randomPlay(voyage: Voyage, budget = LIVE_BUDGET): RandomPlay | undefined {
  const visits = randomWalk(voyage, budget);
  return visits && randomPlayOf(voyage, visits);
}
