import { useRef, useState } from 'preact/hooks';
import { formatPercent } from '../../i18n/index.ts';
import { bakedBustUrl, useCalm, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';
import type { GameScene } from '../game/scene.ts';
import { Announcer } from './Announcer.tsx';
import { gauges } from './announce.ts';
import { Bridge } from './Bridge.tsx';
import { CrmDeck } from './CrmDeck.tsx';
import { spoken } from './Effects.tsx';
import { GameBar } from './GameBar.tsx';
import { meetingView } from './meetingView.ts';
import { Speech } from './Speech.tsx';
import { moodFor, questionOf } from './sophie.ts';
import { useKeys } from './useKeys.ts';

/** "What do you put in the CRM?": the manager asks for the player's own figure before anything is revealed. */
export function CrmQuestion({ session, mode, onMenu }: GameScene) {
  const { voyage } = session;
  const t = useTexts();
  const tm = useTexts('meeting');
  const say = useScenarioTexts(voyage.scenario);
  const language = useLanguage();
  const calm = useCalm();
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

  useKeys((intent) => {
    if (intent.type === 'menu') onMenu();
    return intent.type === 'menu';
  });
  return (
    <Bridge
      bar={
        <GameBar
          title={say('title')}
          mode={mode}
          weeks={view.weeks}
          note={tm(`crm.over.${met}`, { count: view.weeks })}
          onMenu={onMenu}
        />
      }
      view={view}
      bust={bakedBustUrl('manager', 'sophie', moodFor(figure))}
      low
      calm={calm}
      skipped={false}
      staffs="none"
      readings={gauges(view, 'exam', {
        meeting: tm,
        points: (points) => spoken(tm, points),
        percent: (points) => formatPercent(language, points),
      })}
      speech={
        <Speech
          name={name}
          role={tm('crm.role')}
          place={tm('crm.where')}
          onPhone={false}
          text={line}
          focusRef={speech}
        />
      }
    >
      <CrmDeck
        suggested={view.forecast}
        figure={figure}
        onFigure={setFigure}
        onWrite={() => session.act({ type: 'forecast', percent: figure })}
      />
      <Announcer announcements={[{ key: 'question', text: tm('said', { name, text: line }) }]} />
    </Bridge>
  );
}
