import { useEffect } from 'preact/hooks';
import { type Outcome, outcomeOf, type Replay, shown, trailOf } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import {
  Button,
  IconButton,
  useCalm,
  useLanguage,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import type { GameScene } from '../game/scene.ts';
import { Ending } from './Ending.tsx';
import { FittedChart } from './FittedChart.tsx';
import { ManagerNote } from './ManagerNote.tsx';
import { RichText } from './RichText.tsx';
import { RunOutDeck } from './RunOutDeck.tsx';
import './runOut.css';
import { useSailing } from './useSailing.ts';
import { farewell } from './useVoyageWords.ts';
import { useWide } from './useWide.ts';
import { courseWord, zoneOf } from './zone.ts';

interface RunOutProps extends GameScene {
  /** Called when the player goes on to the review. */
  readonly onDone: () => void;
}

/** The run-out on the map, then the ending (play page, 3.2). */
export function RunOutScreen({ session, own, replayFrom, onMenu, onDone }: RunOutProps) {
  const game = useStore(session.state, (state) => state.game);
  const outcome = outcomeOf(session.voyage, game.state);
  return outcome ? <Voyage {...{ session, mine: own, replayFrom, game, outcome, onMenu, onDone }} /> : null;
}

interface VoyageProps extends Pick<RunOutProps, 'session' | 'replayFrom' | 'onMenu' | 'onDone'> {
  readonly mine: boolean;
  readonly game: Replay;
  readonly outcome: Outcome;
}

/** Keys that only help to reach another one. */
const SILENT_KEYS = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock'];

function Voyage({ session, mine, replayFrom, game, outcome, onMenu, onDone }: VoyageProps) {
  const { voyage } = session;
  const t = useTexts();
  const v = useTexts('voyage');
  const s = useScenarioTexts(voyage.scenario);
  const language = useLanguage();
  const { share, done, skip } = useSailing(useCalm());
  const wide = useWide();
  const zone = zoneOf(voyage, outcome, trailOf(voyage, game));
  const own = game.ownForecast;

  useEffect(() => {
    document.title = `${v('runOut.title')} · ${s('title')}`;
  }, [language]);
  useEffect(() => {
    if (done) return;
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat && !SILENT_KEYS.includes(event.key)) {
        event.preventDefault();
        skip();
      }
    };
    addEventListener('keydown', onKey);
    addEventListener('click', skip);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', skip);
    };
  }, [done]);

  const { direction, legs } = outcome.runOut;
  const heading = (
    <header class="run-out-head">
      <h1>{v('runOut.title')}</h1>
      <p>
        {v(`runOut.sub.${farewell(voyage.scenario, game)}`)}{' '}
        <b>{v('runOut.heading', { course: direction, word: v(`course.${courseWord(direction)}`) })}</b>
      </p>
      {replayFrom !== undefined && (
        <p class="run-out-replayed">
          <RichText text={v('replayed', { nth: v('nth', { count: replayFrom, ordinal: 1 }) })} />
        </p>
      )}
    </header>
  );
  const pass = (
    <Button icon="skip" class="run-out-skip paper">
      {t('skip')}
    </Button>
  );
  const deck = <RunOutDeck outcome={outcome} months={Math.floor(share * legs + 1e-9)} />;
  const chart = { voyage, game, outcome, sailed: share };
  return (
    <main class={`run-out paper ${done ? 'is-done' : ''} ${wide ? 'is-wide' : ''}`}>
      <p class="hushed" role="status">
        {done &&
          v('runOut.told', {
            progress: formatPercent(language, shown(outcome.finalProgress)),
            zone: v(`zone.${zone}`),
          })}
      </p>
      {wide && !done ? (
        <FittedChart key="wide" look="wide" {...chart}>
          {(note) => (
            <>
              {heading}
              {own !== undefined && <ManagerNote own={own} box={note} />}
              {deck}
              {pass}
            </>
          )}
        </FittedChart>
      ) : (
        <>
          {heading}
          <FittedChart key="plain" look="plain" {...chart} />
          {done ? (
            <>
              <IconButton icon="menu" class="icon-button ending-menu" label={t('menu')} onClick={onMenu} />
              <Ending
                scenario={voyage.scenario}
                node={game.state.node}
                {...{ outcome, zone, own, mine, onDone }}
              />
            </>
          ) : (
            <>
              {deck}
              {own !== undefined && <ManagerNote own={own} />}
              {pass}
            </>
          )}
        </>
      )}
    </main>
  );
}
