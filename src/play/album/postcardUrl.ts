import type { Zone } from '../voyage/zone.ts';

const FOLDER: Readonly<Record<Zone, string>> = {
  signature: 'signature',
  onCourse: 'on-course',
  purchasing: 'purchasing',
  becalmed: 'becalmed',
  lost: 'lost',
};
const VARIANTS = 3;

/** The scene of an ending: one of three of its sector, always the same for its key. */
export function postcardUrl(sector: Zone, key: string): string {
  const sum = [...key].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) >>> 0, 7);
  return `postcards/${FOLDER[sector]}-${(sum % VARIANTS) + 1}.svg`;
}
