import { useEffect, useState } from 'preact/hooks';
import {
  Bar,
  goTo,
  type Loaded,
  useApp,
  useLoaded,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import { Meeting } from '../meeting/Meeting.tsx';
import { RunOutScreen } from '../voyage/RunOutScreen.tsx';
import { GameMenu } from './GameMenu.tsx';
import { updatedRecord } from './openRecord.ts';
import { useGame } from './useGame.ts';

/** One game from its first line to its ending: the meeting, the manager's question, the run-out. */
export function GameScreen({ scenarioId }: { readonly scenarioId: string }) {
  const t = useTexts('play');
  const loaded = useLoaded(scenarioId);
  switch (loaded.type) {
    case 'loading':
      return <Bar title={t('loading')} />;
    case 'unknown':
    case 'unreachable':
      return <Bar title={t(`load.${loaded.type}`)} />;
    case 'loaded':
      return <Game loaded={loaded} />;
  }
}

function Game({ loaded }: { readonly loaded: Loaded }) {
  const { logbook, notices } = useApp();
  const { key, solution, own } = loaded;
  const { voyage } = solution;
  const { record, session, restart } = useGame(key, voyage);
  const say = useScenarioTexts(voyage.scenario);
  useEffect(
    () =>
      session.state.subscribe((state) =>
        notices.tellFault(logbook.save(updatedRecord(record, voyage, state, Date.now()))),
      ),
    [session],
  );

  const ownForecast = useStore(session.state, (state) => state.game.ownForecast);
  const [menu, setMenu] = useState(false);
  const scene = { session, solution, own, mode: record.mode, onMenu: () => setMenu(true) };
  return (
    <>
      {ownForecast === undefined ? (
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
            restart();
          }}
        />
      )}
    </>
  );
}
