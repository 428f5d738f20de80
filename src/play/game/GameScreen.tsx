import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import {
  Bar,
  goTo,
  LaterAnalysisWait,
  type Loaded,
  lazily,
  markPlace,
  useApp,
  useLoaded,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import { loadCrmDeck, loadRunOut, NoScenario, RunOutScreen } from '../laterScreens.ts';
import { Meeting } from '../meeting/Meeting.tsx';
import { replayFrom, updatedRecord } from './openRecord.ts';
import { useGame } from './useGame.ts';

const GameMenu = lazily(async () => (await import('./GameMenu.tsx')).GameMenu);

interface GameScreenProps {
  readonly scenarioId: string;
  /** One game of the logbook, finished or not; without it, the open game or a new one. */
  readonly gameId: string | undefined;
}

/** One game from its first line to its ending: the meeting, the manager's question, the run-out. */
export function GameScreen({ scenarioId, gameId }: GameScreenProps) {
  const t = useTexts('play');
  const loaded = useLoaded(scenarioId);
  switch (loaded.type) {
    case 'loading':
      return (
        <>
          <Bar title={t('loading')} />
          <main class="night">{loaded.solving && <LaterAnalysisWait {...loaded.solving} />}</main>
        </>
      );
    case 'unknown':
    case 'unreachable':
      return <NoScenario what={loaded.type} />;
    case 'loaded':
      return <Game loaded={loaded} gameId={gameId} />;
  }
}

function Game({ loaded, gameId }: Omit<GameScreenProps, 'scenarioId'> & { readonly loaded: Loaded }) {
  const app = useApp();
  const { logbook, notices } = app;
  const { key, solution, own } = loaded;
  const { voyage } = solution;
  const { record, session, restart } = useGame(key, voyage, gameId);
  const say = useScenarioTexts(voyage.scenario);
  // Before anything is painted: a reply may come with the first sight of its card, and is kept too.
  useLayoutEffect(
    () =>
      session.state.subscribe((state) =>
        notices.tellFault(logbook.save(updatedRecord(record, voyage, state, Date.now()))),
      ),
    [session],
  );

  const finished = useStore(session.state, (state) => state.game.ownForecast !== undefined);
  useEffect(() => {
    if (finished) markPlace({ type: 'play', scenario: key, game: record.id });
  }, [finished]);
  const title = say('title');
  useEffect(() => {
    // What comes after the meeting has a title of its own.
    if (!finished) document.title = title;
  }, [finished, title]);
  const begun = useStore(session.state, (state) => state.game.moves.length > 0);
  useEffect(() => {
    // Ready before it is needed; a failure is told by the screen that then lacks its code.
    if (begun) Promise.all([loadCrmDeck(app), loadRunOut(app)]).catch(() => {});
  }, [begun]);
  const [menu, setMenu] = useState(false);
  const scene = {
    session,
    solution,
    own,
    mode: record.mode,
    replayFrom: replayFrom(record),
    onMenu: () => setMenu(true),
  };
  return (
    <>
      {!finished ? (
        <Meeting key={record.id} {...scene} />
      ) : (
        <RunOutScreen {...scene} onDone={() => goTo({ type: 'review', game: record.id }, true)} />
      )}
      {menu && (
        <GameMenu
          objective={voyage.scenario.objective && say('objective')}
          onClose={() => setMenu(false)}
          onRestart={() => {
            setMenu(false);
            markPlace({ type: 'play', scenario: key });
            restart();
          }}
        />
      )}
    </>
  );
}
