import { useEffect, useRef } from 'preact/hooks';
import { agendaOf } from '../../store/index.ts';
import { Button, useApp, useLanguage, useStore, useTexts } from '../../ui/index.ts';
import { courseBookOf } from '../courseBook/courseBookOf.ts';
import { dayBack } from '../courseBook/dayBack.ts';
import { LinkTo } from '../courseBook/LinkTo.tsx';
import { MissRow } from '../courseBook/MissRow.tsx';
import { PaperFrame } from '../courseBook/PaperFrame.tsx';
import { dayName, numbers } from '../courseBook/words.ts';
import { RichText } from '../voyage/RichText.tsx';
import { type Pass, solvedIn } from './pass.ts';
import type { Redo } from './redo.ts';
import type { WayBack } from './wayBack.ts';

interface SummaryProps {
  readonly redos: readonly Redo[];
  readonly pass: Pass;
  readonly back: WayBack;
  readonly onAgain: () => void;
}

/** The end of a pass: what was put right, what was not, and when it comes back. */
export function Summary({ redos, pass, back, onAgain }: SummaryProps) {
  const c = useTexts('courseBook');
  const language = useLanguage();
  const cards = useStore(courseBookOf(useApp()).state, (state) => state.cards);
  const now = Date.now();
  const agenda = agendaOf(cards, now);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const solved = solvedIn(pass);
  const counts = {
    Solved: numbers(c, language, solved).Number,
    total: numbers(c, language, redos.length).number,
  };
  return (
    <PaperFrame title={c('redo.title')}>
      <div class="book-summary">
        <h2 class={`book-headline${solved > 0 ? ' is-fine' : ''}`} tabIndex={-1} ref={heading}>
          <RichText text={c(solved > 0 ? 'redo.all' : 'redo.none', counts)} />
        </h2>
        <p class="book-help">{c('redo.kept', { count: redos.length })}</p>
        <ol class="misses">
          {redos.map((redo) => {
            const result = pass.results[redo.miss.id];
            const held = result?.outcome === 'first' || result?.outcome === 'retried';
            const day = dayBack(agenda, redo.miss.id);
            return (
              <MissRow
                key={redo.miss.id}
                redo={redo}
                held={held}
                answer={result?.choice}
                aside={<span>{c(`redo.outcome.${result?.outcome ?? 'skipped'}`)}</span>}
                note={day === undefined ? undefined : c('book.returns', { day: dayName(language, day, now) })}
              />
            );
          })}
        </ol>
        <div class="book-actions">
          <LinkTo route={back.route} label={back.label} main />
          <Button icon="replay" onClick={onAgain}>
            {c('redo.again')}
          </Button>
          {back.route.type !== 'course-book' && (
            <LinkTo route={{ type: 'course-book' }} label={c('redo.book')} />
          )}
          <LinkTo route={{ type: 'home' }} label={c('redo.toHome')} />
        </div>
      </div>
    </PaperFrame>
  );
}
