import { type Outcome, shown } from '../../engine/index.ts';

/** How the player's own figure compares with where the deal arrived, in whole points. */
export interface Calibration {
  readonly type: 'exact' | 'near' | 'over' | 'under';
  readonly points: number;
}

/** Within this many points a forecast is worth believing. */
const NEAR = 10;

/** Compares the player's own figure, 0 to 100, with the final progress as it is shown (rulings, 6). */
export function calibrationOf(own: number, outcome: Outcome): Calibration {
  const error = Math.round(own) - shown(outcome.finalProgress);
  const points = Math.abs(error);
  if (points === 0) return { type: 'exact', points };
  if (points <= NEAR) return { type: 'near', points };
  return { type: error > 0 ? 'over' : 'under', points };
}
