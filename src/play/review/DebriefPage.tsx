import { useEffect, useRef } from 'preact/hooks';
import { mistakesOf } from '../../analysis/index.ts';
import { shown, trailOf } from '../../engine/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { Button, goTo, hrefOf, type Loaded, useApp, useTexts } from '../../ui/index.ts';
import { newRecord, replayFrom, replayRecord } from '../game/openRecord.ts';
import { RedoMistakes, RedoTurningPoint } from '../mistakes/RedoLinks.tsx';
import { FittedChart } from '../voyage/FittedChart.tsx';
import { RichText } from '../voyage/RichText.tsx';
import { Stamp } from '../voyage/Stamp.tsx';
import { zoneOf } from '../voyage/zone.ts';
import { Curves } from './Curves.tsx';
import type { Finished } from './finished.ts';
import { Rows } from './Rows.tsx';
import { useOpenWhenPrinted } from './useOpenWhenPrinted.ts';
import { dearestChoice, verdictOf } from './verdict.ts';

interface DebriefPageProps {
  readonly record: GameRecord;
  readonly loaded: Loaded;
  readonly debrief: Finished;
}

/** The debrief of a finished game: the sentence first, then the curves, the voyage and every choice. */
export function DebriefPage({ record, loaded, debrief }: DebriefPageProps) {
  const { logbook, notices, settings } = useApp();
  const t = useTexts();
  const v = useTexts('voyage');
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useOpenWhenPrinted(page);

  const { voyage } = loaded.solution;
  const { rows, costs, outcome, game } = debrief;
  const verdict = verdictOf(voyage, rows, costs, outcome);
  const zone = zoneOf(voyage, outcome, trailOf(voyage, game));
  const mistakes = mistakesOf(rows).length;
  const turn = rows.findIndex(({ isTurningPoint }) => isTurningPoint);
  const decisive = costs.length === 0 ? undefined : turn >= 0 ? turn : dearestChoice(costs);
  const nth = (count: number) => v('nth', { count, ordinal: 1 });
  const from = replayFrom(record);

  const play = (next: GameRecord) => {
    notices.tellFault(logbook.save(next));
    goTo({ type: 'play', scenario: next.scenario, game: next.id });
  };
  const replay = (index: number) => play(replayRecord(record, voyage, game, index, Date.now()));
  const replayAll = () =>
    play(newRecord(record.scenario, voyage, settings.state.getState().mode, Date.now()));

  const doping = Math.max(0, shown(outcome.forecast) - shown(outcome.progress));
  return (
    <div class="debrief" ref={page}>
      <header class="debrief-head">
        <h2 class={`debrief-verdict is-${verdict.type}`} tabIndex={-1} ref={heading}>
          <RichText text={sentence()} /> {turn >= 0 && <RedoTurningPoint game={record.id} row={turn} />}
        </h2>
        <div class="debrief-score">
          <p class="debrief-points">
            <span class="hushed">{v('review.score', { score: shown(outcome.score) })}</span>
            <span aria-hidden="true">
              <b>{shown(outcome.score)}</b>
              <small> / 100</small>
            </span>
          </p>
          <p>
            {t('weeks', { count: game.state.weeks })}, {v('review.doping', { count: doping })}
          </p>
          {from !== undefined && (
            <p class="debrief-replayed">
              <RichText text={v('replayed', { nth: nth(from) })} />
            </p>
          )}
        </div>
        <Stamp grade={outcome.grade} zone={zone} class="debrief-stamp" />
      </header>
      <div class="debrief-pictures">
        <Curves debrief={debrief} />
        <Sum costs={costs} score={shown(outcome.score)} />
        <FittedChart look="plain" voyage={voyage} game={game} outcome={outcome} sailed={1} />
      </div>
      <Rows scenario={voyage.scenario} debrief={debrief} decisive={decisive} onReplay={replay} />
      <div class="debrief-actions">
        <div class="review-actions">
          {decisive !== undefined && <Button onClick={replayAll}>{v('review.replayAll')}</Button>}
          <a class="button button-plain" href={hrefOf({ type: 'home' })}>
            {v('review.home')}
          </a>
        </div>
        <div class="debrief-foot">
          {mistakes > 0 ? (
            <RedoMistakes game={record.id} count={mistakes} />
          ) : (
            <Button
              look="main"
              icon="replay"
              onClick={() => (decisive === undefined ? replayAll() : replay(decisive))}
            >
              {decisive === undefined
                ? v('review.replayAll')
                : v('review.replayFrom', { number: decisive + 1 })}
            </Button>
          )}
        </div>
      </div>
    </div>
  );

  function sentence(): string {
    switch (verdict.type) {
      case 'signedOnce':
      case 'signed':
        return v(`verdict.${verdict.type}`, {
          count: verdict.lost,
          cost: verdict.cost,
          nth: nth(verdict.choice),
        });
      case 'turning':
      case 'turningUp':
      case 'notYet':
        return v(`verdict.${verdict.type}`, { nth: nth(verdict.choice), from: verdict.from, to: verdict.to });
      default:
        return v(`verdict.${verdict.type}`);
    }
  }
}

/** 100 less the costs is the score: what the staircase shows, in figures. */
function Sum({ costs, score }: { readonly costs: readonly number[]; readonly score: number }) {
  const v = useTexts('voyage');
  const paid = costs.filter((cost) => cost > 0);
  if (paid.length === 0) return null;
  const start = score + paid.reduce((sum, cost) => sum + cost, 0);
  return (
    <p class="debrief-sum">
      <span class="hushed">{v('review.equals', { start, costs: paid.join(', '), score })}</span>
      <span aria-hidden="true">
        <b>{start}</b>
        {paid.map((cost, index) => (
          <span key={index}>
            {' − '}
            <b class="is-cost">{cost}</b>
          </span>
        ))}
        {' = '}
        <b>{score}</b>
      </span>
    </p>
  );
}
