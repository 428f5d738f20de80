import { useEffect, useState } from 'preact/hooks';
import { outcomeOf } from '../../engine/index.ts';
import {
  Bar,
  goTo,
  type Loaded,
  lazily,
  useApp,
  useLoaded,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import { Meeting } from '../meeting/Meeting.tsx';
import { GameMenu } from './GameMenu.tsx';
import { updatedRecord } from './openRecord.ts';
import { useGame } from './useGame.ts';

const loadQuestion = async () => (await import('../meeting/CrmQuestion.tsx')).CrmQuestion;
const CrmQuestion = lazily(loadQuestion);
const loadRunOut = async () => (await import('../voyage/RunOutScreen.tsx')).RunOutScreen;
const RunOutScreen = lazily(loadRunOut);

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
  // A game resumed on its ending has nothing more to say; one that ends now still has its last reaction.
  const [talked, setTalked] = useState(
    () => outcomeOf(voyage, session.state.getState().game.state) !== undefined,
  );
  useEffect(
    () =>
      session.state.subscribe((state) =>
        notices.tellFault(logbook.save(updatedRecord(record, voyage, state, Date.now()))),
      ),
    [session],
  );

  const game = useStore(session.state, (state) => state.game);
  const outcome = outcomeOf(voyage, game.state);
  const begun = game.moves.length > 0;
  useEffect(() => {
    // Ready before they are needed; a failure is told by the screen that then lacks its code.
    if (begun) Promise.all([loadQuestion(), loadRunOut()]).catch(() => {});
  }, [begun]);
  const [menu, setMenu] = useState(false);
  const scene = { session, solution, own, mode: record.mode, onMenu: () => setMenu(true) };
  return (
    <>
      {!outcome || !talked ? (
        <Meeting key={record.id} {...scene} onTalked={() => setTalked(true)} />
      ) : game.ownForecast === undefined ? (
        <CrmQuestion {...scene} />
      ) : (
        <RunOutScreen {...scene} onDone={() => goTo({ type: 'review', game: record.id }, true)} />
      )}
      {menu && (
        <GameMenu
          objective={voyage.scenario.objective && say('objective')}
          onClose={() => setMenu(false)}
          onRestart={() => {
            setMenu(false);
            setTalked(false);
            restart();
          }}
        />
      )}
    </>
  );
}
