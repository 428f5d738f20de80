import { useRef, useState } from 'preact/hooks';
import { mistakesOf } from '../../analysis/index.ts';
import { choicesOf, nodeOf, shown } from '../../engine/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { Button, goTo, hrefOf, type Loaded, useApp, useScenarioTexts, useTexts } from '../../ui/index.ts';
import { newRecord, replayRecord } from '../game/openRecord.ts';
import { RedoMistakes } from '../mistakes/RedoLinks.tsx';
import { Attempts } from './Attempts.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import { CostSum } from './CostSum.tsx';
import { Curves } from './Curves.tsx';
import { DebriefHead } from './DebriefHead.tsx';
import './debrief.css';
import { Forecasts } from './Forecasts.tsx';
import type { Finished } from './finished.ts';
import { Rows } from './Rows.tsx';
import { ShareCourse } from './ShareCourse.tsx';
import { shareText } from './shareText.ts';
import { useOpenWhenPrinted } from './useOpenWhenPrinted.ts';
import { type Asked, VoyageSection } from './VoyageSection.tsx';
import { dearestChoice } from './verdict.ts';
import { Waterfall } from './Waterfall.tsx';

interface DebriefPageProps {
  readonly record: GameRecord;
  readonly loaded: Loaded;
  readonly debrief: Finished;
}

/** The debrief of a finished game: the sentence, the curves and every choice; the rest in sections below. */
export function DebriefPage({ record, loaded, debrief }: DebriefPageProps) {
  const { logbook, notices, settings } = useApp();
  const t = useTexts();
  const v = useTexts('voyage');
  const r = useTexts('review');
  const { solution } = loaded;
  const { voyage } = solution;
  const s = useScenarioTexts(voyage.scenario);
  const page = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<Asked>('no');
  useOpenWhenPrinted(page);

  const { rows, costs, outcome, game } = debrief;
  const score = shown(outcome.score);
  const mistakes = mistakesOf(rows).length;
  const turn = rows.findIndex(({ isTurningPoint }) => isTurningPoint);
  const decisive = costs.length === 0 ? undefined : turn >= 0 ? turn : dearestChoice(costs);

  const play = (next: GameRecord) => {
    notices.tellFault(logbook.save(next));
    goTo({ type: 'play', scenario: next.scenario, game: next.id });
  };
  const replay = (index: number, choice?: string) =>
    play(replayRecord(record, voyage, game, index, Date.now(), choice));
  const replayAll = () =>
    play(newRecord(record.scenario, voyage, settings.state.getState().mode, Date.now()));
  const redo =
    decisive === undefined
      ? undefined
      : { label: v('review.replayFrom', { number: decisive + 1 }), onPress: () => replay(decisive) };
  const askRoute = () => {
    setAsked(redo ? 'warned' : 'yes');
    map.current?.scrollIntoView({ block: 'start' });
  };

  const text = shareText({
    product: t('name'),
    title: s('title'),
    score: r('share.score', { score, grade: outcome.grade }),
    courses: rows.map(
      ({ node, choice }) =>
        choicesOf(nodeOf(voyage.scenario, node)).find(({ id }) => id === choice)?.direction ?? 0,
    ),
    weeks: t('weeks', { count: game.state.weeks }),
  });
  return (
    <div class="debrief" ref={page}>
      <DebriefHead record={record} voyage={voyage} debrief={debrief} />
      <div class="debrief-curves">
        <Curves debrief={debrief} />
        <CostSum costs={costs} score={score} />
      </div>
      <div class="debrief-choices">
        <Rows solution={solution} debrief={debrief} decisive={decisive} seed={record.id} onReplay={replay} />
        {costs.length > 0 && <ClassLegend />}
        <div class="debrief-actions">
          {!voyage.estimated && asked === 'no' && <Button onClick={askRoute}>{r('map.show')}</Button>}
          <div class="debrief-foot">
            {mistakes > 0 ? (
              <RedoMistakes game={record.id} count={mistakes} />
            ) : (
              <Button look="main" icon="replay" onClick={redo ? redo.onPress : replayAll}>
                {redo ? redo.label : v('review.replayAll')}
              </Button>
            )}
          </div>
        </div>
      </div>
      <section class="debrief-costs" aria-labelledby="costs-title">
        <h3 id="costs-title">{r('costs.title')}</h3>
        <Waterfall debrief={debrief} score={score} />
      </section>
      <div class="debrief-more">
        <VoyageSection
          solution={solution}
          debrief={debrief}
          asked={asked}
          onAsk={setAsked}
          redo={redo}
          headingRef={map}
        />
        <div class="debrief-games">
          <Attempts record={record} scenario={voyage.scenario} />
          <Forecasts game={record.id} />
        </div>
      </div>
      <div class="review-actions debrief-end">
        {redo && <Button onClick={replayAll}>{v('review.replayAll')}</Button>}
        <ShareCourse text={text} />
        <Button onClick={() => print()}>{r('print')}</Button>
        <a class="button button-plain" href={hrefOf({ type: 'home' })}>
          {v('review.home')}
        </a>
      </div>
    </div>
  );
}
