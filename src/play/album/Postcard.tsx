import { shown } from '../../engine/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { localText } from '../home/localText.ts';
import type { Zone } from '../voyage/zone.ts';
import { PostMark } from './PostMark.tsx';
import { postcardUrl } from './postcardUrl.ts';
import { SectorGlyph } from './SectorGlyph.tsx';
import { type Card, metIn } from './shelves.ts';

interface PostcardProps {
  readonly card: Card;
  readonly selected: boolean;
  /** True for the one card that Tab comes to. */
  readonly reachable: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One place of a shelf: a stamped postcard, or the dashed frame of one that is still to be found. */
export function Postcard({ card, selected, reachable, onChoose, onKeyDown }: PostcardProps) {
  const a = useTexts('album');
  const language = useLanguage();
  const { find, ending, sector } = card;
  return (
    <li class="album-place">
      <button
        type="button"
        class={find ? 'postcard is-found' : 'postcard'}
        data-card={card.key}
        aria-current={selected}
        tabIndex={reachable ? 0 : -1}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        {find ? (
          <>
            <span class="postcard-picture">
              <img
                src={postcardUrl(metIn(card), card.scenario, card.nth)}
                alt=""
                width={156}
                height={92}
                loading="lazy"
              />
              <PostMark grade={find.result.grade} zone={metIn(card)} />
            </span>
            <span class="postcard-title">{localText(ending.title, language)}</span>
            <span class="hushed">
              {`, ${a(`sector.${sector}`)}, `}
              {a('stamped', { grade: find.result.grade, score: shown(find.result.score) })}
              {card.notYet && `, ${a('notYet')}`}
            </span>
          </>
        ) : (
          <>
            <EmptyFrame sector={sector} />
            <span class="postcard-title">{a(`sector.${sector}`)}</span>
            <span class="hushed">{`, ${a('missing')}`}</span>
          </>
        )}
      </button>
    </li>
  );
}

/** The frame of what is not found yet: a horizon, an empty stamp, and the sign of the sector to sail to. */
export function EmptyFrame({ sector }: { readonly sector: Zone }) {
  return (
    <span class="postcard-picture is-empty">
      <svg viewBox="0 0 156 92" aria-hidden="true">
        <path d="M0 58H156" stroke-dasharray="6 5" />
        <circle cx="130" cy="24" r="15" stroke-dasharray="3 3" />
      </svg>
      <SectorGlyph of={sector} />
    </span>
  );
}
