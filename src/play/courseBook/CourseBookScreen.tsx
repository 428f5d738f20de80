import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../store/index.ts';
import { hrefOf, Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { RichText } from '../voyage/RichText.tsx';
import { Calendar } from './Calendar.tsx';
import { LinkTo } from './LinkTo.tsx';
import { MissRow } from './MissRow.tsx';
import { PaperFrame } from './PaperFrame.tsx';
import { type Book, useBook } from './useBook.ts';
import { dayName, minutesFor, numbers } from './words.ts';

/** The course book: what to make again today, what comes back when, what is on course for good. */
export function CourseBookScreen() {
  const c = useTexts('courseBook');
  const book = useBook();
  return <PaperFrame title={c('book.title')}>{book && <Pages book={book} />}</PaperFrame>;
}

function Pages({ book }: { readonly book: Book }) {
  const { agenda, now, gone, waiting, damaged } = book;
  const t = useTexts();
  const c = useTexts('courseBook');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const told = (count: number) => numbers(c, language, count);
  const { today, later, learnt } = agenda;
  const empty = today.length + later.length + learnt.length === 0;
  const minutes = t('minutes', { count: minutesFor(today.length) });
  const dearest = today.reduce<Card | undefined>(
    (most, card) => (card.cost > (most?.cost ?? -1) ? card : most),
    undefined,
  );
  const remarks = [
    gone > 0 && c('book.gone', told(gone)),
    waiting > 0 && c('book.waiting', told(waiting)),
    damaged > 0 && c('book.damaged', told(damaged)),
  ].filter((text) => text !== false);
  const near = later.filter(({ day }) => day < now + 7 * 86_400_000);
  const far = later.filter(({ day }) => day >= now + 7 * 86_400_000);
  return (
    <div class="book-pages">
      <section class="book-head">
        <h2 class={`book-headline${today.length === 0 ? ' is-quiet' : ''}`} tabIndex={-1} ref={heading}>
          <RichText text={headline()} />
        </h2>
        {empty && waiting === 0 && <p class="book-help">{c('book.emptyHelp')}</p>}
        <Calendar agenda={agenda} now={now} />
        {remarks.map((text) => (
          <p key={text} class="book-remark">
            <Icon name="warning" size={18} />
            <span>{text}</span>
          </p>
        ))}
        {today.length > 0 ? (
          <div class="book-foot">
            <a class="button button-main" href={hrefOf({ type: 'course-book', today: true })}>
              <Icon name="replay" size={20} />
              {c('book.redo', told(today.length))}
              <span class="book-minutes">{minutes}</span>
            </a>
          </div>
        ) : (
          <div class="book-actions">
            <LinkTo route={{ type: 'home' }} label={c(empty ? 'book.emptyGo' : 'redo.toHome')} main={empty} />
          </div>
        )}
      </section>
      <div class="book-lists">
        {today.length > 0 && (
          <List title={c('book.today')} aside={minutes}>
            {today.map((card) => row(card, { open: card === dearest }))}
          </List>
        )}
        {near.map(({ day, cards }) => (
          <List key={day} title={dayName(language, day, now)} aside={told(cards.length).number}>
            {cards.map((card) => row(card))}
          </List>
        ))}
        {far.length > 0 && (
          <List
            title={c('book.later')}
            aside={told(far.reduce((sum, { cards }) => sum + cards.length, 0)).number}
          >
            {far.flatMap(({ day, cards }) =>
              cards.map((card) =>
                row(card, { note: c('book.returns', { day: dayName(language, day, now) }) }),
              ),
            )}
          </List>
        )}
        {learnt.length > 0 && (
          <List title={c('book.learnt')} aside={c('book.learntHelp')}>
            {learnt.map((card) => row(card, { held: true, aside: <span>{c('book.held')}</span> }))}
          </List>
        )}
      </div>
    </div>
  );

  function headline(): string {
    if (empty) return c(waiting > 0 ? 'message.nothing' : 'book.empty');
    const count = today.length + later.reduce((sum, { cards }) => sum + cards.length, 0);
    const all = c('book.count', told(count));
    const [next] = later;
    if (today.length > 0) return c('book.countToday', { count: all, number: told(today.length).number });
    return next
      ? c('book.countLater', { count: all, day: dayName(language, next.day, now) })
      : c('book.countLearnt');
  }

  function row(card: Card, more: Partial<Parameters<typeof MissRow>[0]> = {}) {
    const redo = book.redos.get(card.id);
    return redo && <MissRow key={card.id} redo={redo} {...more} />;
  }
}

interface ListProps {
  readonly title: string;
  readonly aside: string;
  readonly children: ComponentChildren;
}

function List({ title, aside, children }: ListProps) {
  return (
    <section class="book-list">
      <h3>
        <span class="book-day">{title}</span> <small>{aside}</small>
      </h3>
      <ol class="misses">{children}</ol>
    </section>
  );
}
