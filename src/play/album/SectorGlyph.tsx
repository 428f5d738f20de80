import type { Zone } from '../voyage/zone.ts';

const PATHS: Readonly<Record<Zone, string>> = {
  signature: 'M4 15V3h11l-3 3.5 3 3.5H4',
  onCourse: 'M9 1l5.5 15L9 12.5 3.5 16Z',
  purchasing: 'M2 15h14M3.5 15V10h4v5M7.5 15V6.5h4V15M11.5 15V3h4v12',
  becalmed: 'M2 6h14M2 10h14M5 14h8',
  lost: 'M4 4l10 10M14 4 4 14',
};

/** The sign of a sector, on a grid of 18 units. */
export function SectorGlyph({ of }: { readonly of: Zone }) {
  return (
    <svg class="album-glyph" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
