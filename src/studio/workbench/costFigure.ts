import { formatNumber } from '../../i18n/index.ts';

/** Points below which a choice is one of the best (review page, 2.3). */
const BEST_BELOW = 0.5;

/** Below this a cost is nothing but what computing leaves over. */
const NOTHING = 1e-6;

/** Whether a cost in points is that of a best choice. */
export function isBestCost(points: number): boolean {
  return points < BEST_BELOW;
}

/** A cost as it is told everywhere: whole points, and never 0 for what costs something. */
export function costFigure(language: string, points: number): string {
  if (points < NOTHING) return formatNumber(language, 0);
  return isBestCost(points) ? '<\u00a01' : formatNumber(language, Math.round(points));
}
