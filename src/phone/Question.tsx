import { useEffect, useRef } from 'preact/hooks';
import { letterOf } from '../engine/index.ts';
import type { PhoneLink } from '../live/index.ts';
import { Unbroken } from '../ui/index.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import { Countdown } from './Countdown.tsx';
import { NoteBar } from './NoteBar.tsx';
import { Sureness } from './Sureness.tsx';
import { type Live, standingOf } from './standing.ts';
import { fill, spoken, textsOf } from './texts.ts';
import { toldOf } from './told.ts';
import { useWords } from './wordsContext.ts';

interface QuestionProps {
  readonly live: Live;
  readonly vote: PhoneLink['vote'];
}

/** One decision: the client's line, its replies, and how this phone's vote stands. */
export function Question({ live, vote }: QuestionProps) {
  const { t, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, cast, clockOffset } = live;
  const { q, epoch, phase, choices, timer } = view;
  const standing = standingOf(live);
  const { chosen, mark, lost, note } = standing;
  const open = phase === 'open';
  const letters = (id: string | undefined) => letterOf(choices.findIndex((choice) => choice.id === id));
  const { foot, said } = toldOf(live, standing, t, letters);
  const { lang, text } = spoken(view.question, language);
  const confidence = cast?.choice === chosen ? cast?.confidence : view.mine?.confidence;

  // A new question is read out, and begins at its top.
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [q, epoch]);

  return (
    <main class="vote" data-phase={phase} style={{ '--replies': choices.length }}>
      <NoteBar note={note} letter={letters(lost ?? chosen)} mine={letters(chosen)} />
      <h1 class="vote-question" ref={heading} tabIndex={-1} lang={lang}>
        <Unbroken text={view.quoted ? fill(textsOf(lang).quote, { text }) : text} />
      </h1>
      <ul class="replies" aria-label={t.choices}>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <ChoiceCard
              choice={choice}
              index={index}
              open={open}
              mark={choice.id === chosen ? mark : choice.id === lost ? 'lost' : undefined}
              onVote={() => choice.id !== chosen && vote(choice.id)}
            />
          </li>
        ))}
      </ul>
      {open && view.asksConfidence && chosen !== undefined && (
        <Sureness value={confidence} onSay={(level) => level !== confidence && vote(chosen, level)} />
      )}
      <footer class="vote-foot">
        <p>{foot}</p>
        {open && timer !== undefined && <Countdown until={timer} clockOffset={clockOffset} />}
      </footer>
      <p class="hushed" role="status">
        {said}
      </p>
    </main>
  );
}
