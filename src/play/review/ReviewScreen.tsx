import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { GameRecord } from '../../store/index.ts';
import {
  hrefOf,
  LaterAnalysisWait,
  type Loaded,
  useApp,
  useLoaded,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import { resultOf } from '../game/openRecord.ts';
import { DebriefPage } from './DebriefPage.tsx';
import { debriefOf } from './debrief.ts';
import { isFinished } from './finished.ts';
import { Notice } from './Notice.tsx';
import { ReviewFrame } from './ReviewFrame.tsx';
import { Rows } from './Rows.tsx';

/** The debrief of one game of the logbook. */
export function ReviewScreen({ gameId }: { readonly gameId: string }) {
  const { logbook } = useApp();
  const kept = useStore(logbook.state, ({ games }) => games.find(({ id }) => id === gameId));
  // A game that is removed while it is read stays on the page, where it can be taken back.
  const read = useRef(kept);
  if (kept) read.current = kept;
  const record = read.current;
  if (record) return <Recorded record={record} />;
  return (
    <ReviewFrame>
      <Notice what="missing" />
    </ReviewFrame>
  );
}

function Recorded({ record }: { readonly record: GameRecord }) {
  const loaded = useLoaded(record.scenario);
  switch (loaded.type) {
    case 'loading':
      return <ReviewFrame>{loaded.solving && <LaterAnalysisWait {...loaded.solving} />}</ReviewFrame>;
    case 'unknown':
      return (
        <ReviewFrame>
          <Notice what="gone" result={record.result} />
        </ReviewFrame>
      );
    case 'unreachable':
      return (
        <ReviewFrame>
          <Notice what="unreachable" result={record.result} />
        </ReviewFrame>
      );
    case 'loaded':
      return <Reviewed record={record} loaded={loaded} />;
  }
}

function Reviewed({ record, loaded }: { readonly record: GameRecord; readonly loaded: Loaded }) {
  const v = useTexts('voyage');
  const r = useTexts('review');
  const { scenario } = loaded.solution.voyage;
  const s = useScenarioTexts(scenario);
  const { logbook, notices } = useApp();
  const debrief = useMemo(() => debriefOf(loaded.solution, record), [loaded, record]);
  // The file of a room's game says how it was played, not what came of it: without this it would count as begun.
  useEffect(() => {
    if (record.result || debrief.changed || !isFinished(debrief)) return;
    const result = resultOf(loaded.solution.voyage, debrief.outcome, debrief.game.state);
    notices.tellFault(logbook.save({ ...record, result }));
  }, [debrief]);
  const title = s('title');
  if (!debrief.changed && isFinished(debrief))
    return (
      <ReviewFrame scenario={title}>
        <DebriefPage {...{ record, loaded, debrief }} />
      </ReviewFrame>
    );
  return (
    <ReviewFrame scenario={title}>
      {debrief.changed ? (
        <Notice what="changed" result={record.result}>
          <a class="button button-main" href={hrefOf({ type: 'play', scenario: record.scenario })}>
            {r('again')}
          </a>
        </Notice>
      ) : (
        <Notice what="unfinished">
          <a
            class="button button-main"
            href={hrefOf({ type: 'play', scenario: record.scenario, game: record.id })}
          >
            {v('review.resume')}
          </a>
        </Notice>
      )}
      <Rows
        solution={loaded.solution}
        debrief={{ ...debrief, costs: [] }}
        seed={record.id}
        bare={!debrief.changed && record.mode === 'exam'}
      />
    </ReviewFrame>
  );
}
