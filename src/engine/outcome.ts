import { type RunOut, runOut } from './ending.ts';
import { type DopingBadge, dopingBadge, finalProgress, forecast, progress } from './forecast.ts';
import type { Voyage } from './scenario.ts';
import { type Grade, gradeOf, SIGNATURE_SCORE, scoreOf } from './score.ts';
import type { GameState } from './state.ts';

/** All that is told of a finished game (model page, 1.3 to 1.5). Percentages and scores are unrounded. */
export interface Outcome {
  readonly runOut: RunOut;
  /** P and R at the moment the talking stops, 0 to 100. */
  readonly forecast: number;
  readonly progress: number;
  /** P - R at that moment, in points (rulings, 6). */
  readonly doping: number;
  readonly badge: DopingBadge;
  /** R after the run-out, 0 to 100. */
  readonly finalProgress: number;
  /** 0 to 100. */
  readonly score: number;
  readonly grade: Grade;
  /** A `signed` ending that also reached the signature line; else its "not yet" text is told. */
  readonly signed: boolean;
}

/** Judges a state that stands on an ending; `undefined` while the game runs. */
export function outcomeOf(voyage: Voyage, state: GameState): Outcome | undefined {
  const sailed = runOut(voyage, state);
  if (!sailed) return undefined;
  const score = scoreOf(voyage, sailed.northing);
  const said = forecast(voyage, state);
  const real = progress(voyage, state);
  const doping = said - real;
  return {
    runOut: sailed,
    forecast: said,
    progress: real,
    doping,
    badge: dopingBadge(doping),
    finalProgress: finalProgress(voyage, sailed.northing),
    score,
    grade: gradeOf(score),
    signed: sailed.kind === 'signed' && score >= SIGNATURE_SCORE,
  };
}
