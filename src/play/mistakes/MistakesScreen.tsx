import { useMemo } from 'preact/hooks';
import { rulesHash } from '../../engine/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { type Loaded, useApp, useLoaded, useTexts } from '../../ui/index.ts';
import { LinkTo } from '../courseBook/LinkTo.tsx';
import { Message } from '../courseBook/Message.tsx';
import { decisionOf, missesOf } from '../courseBook/missesOf.ts';
import { PaperFrame } from '../courseBook/PaperFrame.tsx';
import { RedoRun } from './RedoRun.tsx';
import { redoOf } from './redo.ts';

interface MistakesScreenProps {
  readonly gameId: string;
  /** The decision to begin with, counted from 1; without it, the first. */
  readonly decision: string | undefined;
}

/** The costly choices of one finished game, made again (review page, 2.4). */
export function MistakesScreen({ gameId, decision }: MistakesScreenProps) {
  const { logbook } = useApp();
  const c = useTexts('courseBook');
  const record = logbook.state.getState().games.find(({ id }) => id === gameId);
  if (record?.result) return <Recorded record={record} decision={decision} />;
  return (
    <PaperFrame title={c('redo.title')}>
      {record ? (
        <Message what="unfinished">
          <LinkTo
            main
            route={{ type: 'play', scenario: record.scenario, game: record.id }}
            label={c('message.resume')}
          />
        </Message>
      ) : (
        <Message what="missing" />
      )}
    </PaperFrame>
  );
}

interface RecordedProps {
  readonly record: GameRecord;
  readonly decision: string | undefined;
}

function Recorded({ record, decision }: RecordedProps) {
  const loaded = useLoaded(record.scenario);
  const c = useTexts('courseBook');
  if (loaded.type === 'loaded') return <Queue record={record} decision={decision} loaded={loaded} />;
  return (
    <PaperFrame title={c('redo.title')}>
      {loaded.type !== 'loading' && (
        <Message what={loaded.type}>
          <ToReview record={record} />
        </Message>
      )}
    </PaperFrame>
  );
}

function Queue({ record, decision, loaded }: RecordedProps & { readonly loaded: Loaded }) {
  const c = useTexts('courseBook');
  const redos = useMemo(
    () =>
      missesOf(loaded.solution, record).flatMap((miss) => {
        const redo = redoOf(miss, loaded);
        return typeof redo === 'string' ? [] : redo;
      }),
    [loaded, record],
  );
  if (redos.length > 0)
    return (
      <RedoRun
        redos={redos}
        first={redos.findIndex(({ miss }) => String(decisionOf(miss) + 1) === decision)}
        back={{ route: { type: 'review', game: record.id }, label: c('redo.toReview') }}
      />
    );
  const changed = record.rules !== rulesHash(loaded.solution.voyage.scenario);
  return (
    <PaperFrame title={c('redo.title')}>
      <Message what={changed ? 'changed' : 'clean'}>
        {changed && (
          <LinkTo main route={{ type: 'play', scenario: record.scenario }} label={c('message.play')} />
        )}
        <ToReview record={record} />
      </Message>
    </PaperFrame>
  );
}

function ToReview({ record }: { readonly record: GameRecord }) {
  const c = useTexts('courseBook');
  return <LinkTo route={{ type: 'review', game: record.id }} label={c('redo.toReview')} />;
}
