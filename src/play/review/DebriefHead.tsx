import { useEffect, useRef } from 'preact/hooks';
import { shown, streakOf, trailOf, type Voyage } from '../../engine/index.ts';
import { formatList, formatMoment, formatNumber } from '../../i18n/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { replayFrom } from '../game/openRecord.ts';
import { RedoTurningPoint } from '../mistakes/RedoLinks.tsx';
import { RichText } from '../voyage/RichText.tsx';
import { Stamp } from '../voyage/Stamp.tsx';
import { zoneOf } from '../voyage/zone.ts';
import { ClassMark } from './ClassMark.tsx';
import type { Finished } from './finished.ts';
import { strokesOf, verdictOf } from './verdict.ts';

interface DebriefHeadProps {
  readonly record: GameRecord;
  readonly voyage: Voyage;
  readonly debrief: Finished;
}

/** The sentence of a debrief, the strokes of the compass, the score and its stamp. */
export function DebriefHead({ record, voyage, debrief }: DebriefHeadProps) {
  const t = useTexts();
  const v = useTexts('voyage');
  const r = useTexts('review');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { rows, costs, outcome, game } = debrief;
  const verdict = verdictOf(voyage, rows, costs, outcome);
  const strokes = strokesOf(rows);
  const turn = rows.findIndex(({ isTurningPoint }) => isTurningPoint);
  const nth = (count: number) => v('nth', { count, ordinal: 1 });
  const from = replayFrom(record);
  const { longest } = streakOf(game.moves);
  const doping = Math.max(0, shown(outcome.forecast) - shown(outcome.progress));
  return (
    <header class="debrief-head">
      <div class="debrief-said">
        <h2 class={`debrief-verdict is-${verdict.type}`} tabIndex={-1} ref={heading}>
          <RichText text={sentence()} /> {turn >= 0 && <RedoTurningPoint game={record.id} row={turn} />}
        </h2>
        {strokes.length > 0 && (
          <p class="debrief-stroke">
            <ClassMark of="stroke" />
            <span>
              {r('stroke', {
                count: strokes.length,
                choices: formatList(
                  language,
                  strokes.map((choice) => formatNumber(language, choice)),
                ),
              })}
            </span>
          </p>
        )}
      </div>
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
        {longest > 1 && <p>{v('review.held', { count: longest })}</p>}
        {from !== undefined && (
          <p class="debrief-replayed">
            <RichText text={v('replayed', { nth: nth(from) })} />
          </p>
        )}
        <p class="on-paper">
          {r('record', { date: formatMoment(language, record.startedAt), mode: t(`mode.${record.mode}`) })}
        </p>
      </div>
      <Stamp
        grade={outcome.grade}
        zone={zoneOf(voyage, outcome, trailOf(voyage, game))}
        class="debrief-stamp"
      />
    </header>
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
