import { useTexts } from '../../ui/index.ts';
import { SectorGlyph } from './SectorGlyph.tsx';
import { SECTORS, type Shelf, tallyOf } from './shelves.ts';

/** What was found of each sector, from north round to south. */
export function Tallies({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const a = useTexts('album');
  return (
    <ul class="album-tallies" aria-label={a('sectors')}>
      {SECTORS.map((sector) => {
        const { found, total } = tallyOf(shelves, sector);
        return (
          <li key={sector}>
            <SectorGlyph of={sector} />
            <span class="album-sector">{a(`sector.${sector}`)}</span>
            <b class="hushed">{a('shelf', { found, total })}</b>
            <b aria-hidden="true">
              {found} <span>/ {total}</span>
            </b>
          </li>
        );
      })}
    </ul>
  );
}
