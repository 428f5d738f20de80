import { useEffect, useRef, useState } from 'preact/hooks';
import { type Scenario, shown } from '../../engine/index.ts';
import { formatMoment } from '../../i18n/index.ts';
import type { GameRecord } from '../../store/index.ts';
import {
  Button,
  hrefOf,
  IconButton,
  useApp,
  useLanguage,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import { replayFrom } from '../game/openRecord.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import { isRoomGame } from './isRoomGame.ts';
import './attempts.css';

/** So many attempts are listed at once; older ones are folded. */
const LISTED = 5;

interface AttemptsProps {
  readonly record: GameRecord;
  readonly scenario: Scenario;
}

/** Every game of the scenario, with first, best and last score; each can be opened, or removed and taken back. */
export function Attempts({ record, scenario }: AttemptsProps) {
  const { logbook, notices } = useApp();
  const r = useTexts('review');
  const language = useLanguage();
  const games = useStore(logbook.state, (state) => state.games);
  const [removed, setRemoved] = useState<Attempt>();
  const [restored, setRestored] = useState<Attempt>();
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLParagraphElement>(null);
  const { all, first, best, last } = attemptsOf(games, record.scenario);
  useEffect(() => {
    if (removed) undo.current?.querySelector('button')?.focus();
  }, [removed]);
  const remove = (attempt: Attempt) => {
    logbook.remove(attempt.id);
    setRestored(undefined);
    setRemoved(attempt);
  };
  const restore = (attempt: Attempt) => {
    notices.tellFault(logbook.save(attempt));
    setRemoved(undefined);
    setRestored(attempt);
    heading.current?.focus();
  };
  const list = (attempts: readonly Attempt[]) => (
    <ol class="attempts-list">
      {attempts.map((attempt) => (
        <Row
          key={attempt.id}
          attempt={attempt}
          scenario={scenario}
          current={attempt.id === record.id}
          onRemove={() => remove(attempt)}
        />
      ))}
    </ol>
  );
  const older = all.slice(LISTED);
  const dated = removed ?? restored;
  return (
    <section class="attempts" aria-labelledby="attempts-title">
      <h3 id="attempts-title" tabIndex={-1} ref={heading}>
        {r('attempts.title')}
      </h3>
      {first && best && last ? (
        <dl class="attempts-three">
          <Score name="first" attempt={first} />
          <Score name="best" attempt={best} />
          <Score name="last" attempt={last} />
        </dl>
      ) : (
        <p>{r('attempts.none')}</p>
      )}
      {list(all.slice(0, LISTED))}
      {older.length > 0 && (
        <details class="fold">
          <summary>{r('attempts.more', { count: older.length })}</summary>
          {list(older)}
        </details>
      )}
      <p class="attempts-undo" role="status" ref={undo}>
        {dated && (
          <>
            <span>
              {r(removed ? 'attempts.removed' : 'attempts.restored', {
                date: formatMoment(language, dated.startedAt),
              })}
            </span>
            {removed && (
              <Button icon="undo" onClick={() => restore(removed)}>
                {r('attempts.undo')}
              </Button>
            )}
          </>
        )}
      </p>
    </section>
  );
}

function Score({ name, attempt }: { readonly name: 'first' | 'best' | 'last'; readonly attempt: Attempt }) {
  const r = useTexts('review');
  return (
    <div>
      <dt>{r(`attempts.${name}`)}</dt>
      <dd class="num">{shown(attempt.result.score)}</dd>
    </div>
  );
}

interface RowProps {
  readonly attempt: Attempt;
  readonly scenario: Scenario;
  /** The game that the review is about. */
  readonly current: boolean;
  readonly onRemove: () => void;
}

function Row({ attempt, scenario, current, onRemove }: RowProps) {
  const t = useTexts();
  const r = useTexts('review');
  const s = useScenarioTexts(scenario);
  const language = useLanguage();
  const { result, mode } = attempt;
  const date = formatMoment(language, attempt.startedAt);
  const from = replayFrom(attempt);
  const ending = Object.hasOwn(scenario.nodes, result.ending) ? s(`nodes.${result.ending}.title`) : undefined;
  return (
    <li class={current ? 'attempt is-current' : 'attempt'}>
      <span class="attempt-score">
        <b class="num">{shown(result.score)}</b> <span class="hushed">/100,</span>
        <span class="attempt-grade">
          <span class="hushed">{r('attempts.note', { grade: result.grade })}</span>
          <span aria-hidden="true">{result.grade}</span>
        </span>
      </span>
      <span class="attempt-what">
        {current ? (
          <b>{date}</b>
        ) : (
          <a href={hrefOf({ type: 'review', game: attempt.id })} aria-label={r('attempts.review', { date })}>
            {date}
          </a>
        )}
        <span>
          {[
            current && r('attempts.current'),
            t(`mode.${mode}`),
            from !== undefined && r('attempts.replay', { number: from }),
            isRoomGame(attempt) && r('attempts.room'),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        {ending !== undefined && <em>{ending}</em>}
      </span>
      <IconButton icon="close" label={r('attempts.remove', { date })} onClick={onRemove} />
    </li>
  );
}
