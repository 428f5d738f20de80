import { useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { localText } from '../home/localText.ts';
import { Pager } from './Pager.tsx';
import { Postcard } from './Postcard.tsx';
import type { Card, Shelf } from './shelves.ts';
import { type Spot, stepCard } from './stepCard.ts';

interface ShelvesProps {
  readonly shelves: readonly Shelf[];
  readonly selected: string | undefined;
  /** Called for the card that is looked at; `open` when it was pressed, and not only come to by keys. */
  readonly onChoose: (card: Card, open: boolean) => void;
}

/** All places of the album, a shelf for each scenario: one stop for Tab, the arrows lead from card to card. */
export function Shelves({ shelves, selected, onChoose }: ShelvesProps) {
  const a = useTexts('album');
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string>();
  const stop = reached ?? selected ?? shelves[0]?.cards[0]?.key;

  const onKeyDown = (event: KeyboardEvent, from: Spot) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const lengths = shelves.map(({ cards }) => cards.length);
    const to = stepCard(lengths, from, event.key);
    const card = to && shelves[to.shelf]?.cards[to.card];
    if (!card) return;
    event.preventDefault();
    setReached(card.key);
    onChoose(card, false);
    box.current?.querySelector<HTMLElement>(`[data-card="${card.key}"]`)?.focus();
  };
  return (
    <div class="album-scroll" ref={box}>
      <Pager box={box} total={shelves.length} />
      {shelves.map(({ scenario, title, cards }, index) => (
        <section class="album-shelf" key={scenario} aria-labelledby={`shelf-${scenario}`}>
          <h2 id={`shelf-${scenario}`}>
            <i>{index + 1}</i>
            <span>{localText(title, language)}</span>
            <small>
              {a('shelf', { found: cards.filter(({ find }) => find).length, total: cards.length })}
            </small>
          </h2>
          <ul>
            {cards.map((card, place) => (
              <Postcard
                key={card.key}
                card={card}
                selected={card.key === selected}
                reachable={card.key === stop}
                onKeyDown={(event) => onKeyDown(event, { shelf: index, card: place })}
                onChoose={() => {
                  setReached(card.key);
                  onChoose(card, true);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
