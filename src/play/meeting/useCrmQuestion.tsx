import { useRef, useState } from 'preact/hooks';
import { formatPercent } from '../../i18n/index.ts';
import { bakedBustUrl, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';
import type { GameScene } from '../game/scene.ts';
import { CrmDeck } from '../laterScreens.ts';
import { gauges } from './announce.ts';
import type { BridgeParts } from './Bridge.tsx';
import { spoken } from './Effects.tsx';
import { GameBar } from './GameBar.tsx';
import { meetingView } from './meetingView.ts';
import { Speech } from './Speech.tsx';
import { moodFor, questionOf } from './sophie.ts';

/** "What do you put in the CRM?": the manager asks for the player's own figure before anything is revealed. */
export function useCrmQuestion({ session, mode, onMenu, replayFrom }: GameScene): BridgeParts {
  const { voyage } = session;
  const t = useTexts();
  const tm = useTexts('meeting');
  const say = useScenarioTexts(voyage.scenario);
  const language = useLanguage();
  const { game } = session.state.getState();
  const [figure, setFigure] = useState(50);
  const speech = useRef<HTMLElement>(null);
  const view = {
    ...meetingView(voyage, game, { type: 'ended', state: game.state }),
    place: 'corridor' as const,
  };
  const met = voyage.scenario.place === 'phone' ? 'phone' : 'visit';
  const line = t('quote', { text: tm(`crm.lines.${met}.${questionOf(view.weeks, view.forecast)}`) });
  const name = tm('crm.name');

  return {
    bar: (
      <GameBar
        title={say('title')}
        mode={mode}
        weeks={view.weeks}
        note={tm(`crm.over.${met}`, { count: view.weeks })}
        replayFrom={replayFrom}
        onMenu={onMenu}
      />
    ),
    view,
    bust: bakedBustUrl('manager', 'sophie', moodFor(figure)),
    low: true,
    staffs: 'none',
    readings: gauges(view, 'exam', {
      meeting: tm,
      points: (points) => spoken(tm, points),
      percent: (points) => formatPercent(language, points),
    }),
    announcements: [{ key: 'question', text: tm('said', { name, text: line }) }],
    speech: (
      <Speech
        name={name}
        role={tm('crm.role')}
        place={tm('crm.where')}
        onPhone={false}
        text={line}
        focusRef={speech}
      />
    ),
    middle: (
      <CrmDeck
        suggested={view.forecast}
        figure={figure}
        onFigure={setFigure}
        onWrite={() => session.act({ type: 'forecast', percent: figure })}
      />
    ),
  };
}
