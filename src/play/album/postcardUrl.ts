import type { Zone } from '../voyage/zone.ts';

const FOLDER: Readonly<Record<Zone, string>> = {
  signature: 'signature',
  onCourse: 'on-course',
  purchasing: 'purchasing',
  becalmed: 'becalmed',
  lost: 'lost',
};
const VARIANTS = 3;

/**
 * The scene of an ending: one of three of its sector, always the same for a scenario, and another for its next ending there.
 * @param nth place among the scenario's endings of that sector, from 0
 */
export function postcardUrl(sector: Zone, scenario: string, nth: number): string {
  const sum = [...scenario].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) >>> 0, 7);
  return `postcards/${FOLDER[sector]}-${((sum + nth) % VARIANTS) + 1}.svg`;
}
