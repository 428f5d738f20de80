import type { Voyage } from './scenario.ts';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** Score at the signature line: direction is worth 80 points, time the last 20. */
export const SIGNATURE_SCORE = 80;

/**
 * Score of a northing, unrounded (model page, 1.5): concave and monotone, 0 for nothing gained,
 * 80 at the signature line, 100 for best play. Capped at 80 when the solver only estimated,
 * 0 when the scenario cannot be won.
 * @param northing final northing, in units of 1/10000 leg
 * @returns 0 to 100
 */
export function scoreOf(voyage: Voyage, northing: number): number {
  const { signatureLine, bestNorthing, estimated } = voyage;
  if (northing <= 0 || (bestNorthing <= 0 && !estimated)) return 0;
  if (northing < signatureLine) return (SIGNATURE_SCORE * northing) / signatureLine;
  if (estimated) return SIGNATURE_SCORE;
  const way = (northing - signatureLine) / (bestNorthing - signatureLine);
  return Math.min(100, SIGNATURE_SCORE + (100 - SIGNATURE_SCORE) * way);
}

/** Grade by unrounded score: A from 80, B from 60, C from 40, D from 20, else E. */
export function gradeOf(score: number): Grade {
  if (score >= SIGNATURE_SCORE) return 'A';
  if (score >= 60) return 'B';
  if (score >= 40) return 'C';
  return score >= 20 ? 'D' : 'E';
}

/**
 * Rounds a score or percentage for display, down, so that no threshold is crossed: 79.6 shows 79,
 * 99.7 shows 99 (rulings, 5). The grain only undoes the noise of sums such as 28.999999999999996;
 * the nearest that a true value comes to a threshold from below is a hundred times farther.
 * @param value 0 to 100
 * @returns an integer, 0 to 100
 */
export function shown(value: number): number {
  return Math.floor(value + 1e-9);
}
