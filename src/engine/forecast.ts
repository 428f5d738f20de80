import type { Voyage } from './scenario.ts';
import type { GameState } from './state.ts';

function percentOfLine(voyage: Voyage, way: number): number {
  return 100 * Math.min(1, Math.max(0, way / voyage.signatureLine));
}

/** P, what the CRM says: all steps walked, as a percentage of the signature line, 0 to 100. */
export function forecast(voyage: Voyage, state: GameState): number {
  return percentOfLine(voyage, state.distance);
}

/** R, what is true: steps north only, 0 to 99 while the dialogue runs (model page, 1.4). */
export function progress(voyage: Voyage, state: GameState): number {
  return Math.min(99, percentOfLine(voyage, state.northing));
}

/** R once the run-out is sailed, 0 to 100. */
export function finalProgress(voyage: Voyage, finalNorthing: number): number {
  return percentOfLine(voyage, finalNorthing);
}

export type DopingBadge = 'clean' | 'inflated' | 'doped';

/** Badge of a doping in points, judged when the talking stops: up to 25 clean, up to 45 inflated, else doped. */
export function dopingBadge(doping: number): DopingBadge {
  if (doping <= 25) return 'clean';
  return doping <= 45 ? 'inflated' : 'doped';
}
