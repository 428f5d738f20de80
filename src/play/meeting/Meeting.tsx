import { useEffect, useRef } from 'preact/hooks';
import type { DecisionNode } from '../../engine/index.ts';
import { formatPercent, type Translate } from '../../i18n/index.ts';
import { useCalm, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';
import type { GameScene } from '../game/scene.ts';
import { AftermathDeck } from './AftermathDeck.tsx';
import { Announcer } from './Announcer.tsx';
import { announcements, gauges } from './announce.ts';
import { Bridge } from './Bridge.tsx';
import { Choices } from './Choices.tsx';
import { spoken } from './Effects.tsx';
import { GameBar } from './GameBar.tsx';
import { meetingView } from './meetingView.ts';
import { isRunning } from './narration.ts';
import { Slip } from './Slip.tsx';
import { Speech } from './Speech.tsx';
import { useBust } from './useBust.ts';
import { useKeys } from './useKeys.ts';
import { useNarration } from './useNarration.ts';
import { Whispers } from './Whispers.tsx';

interface MeetingProps extends GameScene {
  /** Called once the last reaction has been read. */
  readonly onTalked: () => void;
}

/** The talk with the client: line, choice, instruments, reaction, why (product page, "The meeting screen"). */
export function Meeting({ session, own, mode, onMenu, onTalked }: MeetingProps) {
  const { voyage } = session;
  const { scenario } = voyage;
  const t = useTexts();
  const tm = useTexts('meeting');
  const say = useScenarioTexts(scenario);
  const language = useLanguage();
  const calm = useCalm();
  const narration = useNarration(session, mode, calm);
  const { telling, game, goOn, choose } = narration;
  const view = meetingView(voyage, game, telling);
  const bust = useBust(scenario, view.sitter, own);

  useEffect(() => {
    if (telling.type === 'ended') onTalked();
  }, [telling.type]);

  const speech = useRef<HTMLElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const moment =
    telling.type === 'aftermath' ? telling.step : telling.type === 'ended' ? '' : telling.node.id;
  useEffect(() => {
    // Where the page scrolls, one reads on from the top, and follows what leads on.
    if (go.current) go.current.scrollIntoView({ block: 'nearest' });
    else scrollTo({ top: 0 });
    (go.current ?? speech.current)?.focus({ preventScroll: true });
  }, [moment, game.moves.length]);

  useKeys((intent) => {
    switch (intent.type) {
      case 'menu':
        onMenu();
        return true;
      case 'choose': {
        const reply = telling.type === 'deciding' ? telling.replies[intent.index] : undefined;
        if (reply?.open) choose(reply.choice.id);
        else if (isRunning(telling)) goOn();
        return true;
      }
      case 'step':
        if (telling.type !== 'deciding') return false;
        stepFocus(menu.current, intent.by);
        return true;
      case 'goOn':
        if (telling.type === 'deciding') return false;
        goOn();
        return true;
      case 'other':
        if (isRunning(telling)) goOn();
        return false;
    }
  });

  const words = {
    meeting: tm,
    say,
    quote: (text: string) => t('quote', { text }),
    points: (points: number) => spoken(tm, points),
    percent: (points: number) => formatPercent(language, points),
  };
  if (telling.type === 'ended') return null;
  const { node } = telling;
  const reacts =
    telling.type === 'aftermath' &&
    telling.reply.choice.reaction !== undefined &&
    telling.step !== 'reply' &&
    telling.step !== 'instruments';
  const line = say(`nodes.${node.id}.text`);
  const who = node.speaker === undefined ? undefined : scenario.cast[node.speaker];
  const deciding = telling.type === 'deciding' ? telling.node : undefined;
  return (
    <Bridge
      bar={
        <GameBar
          title={say('title')}
          mode={mode}
          weeks={view.weeks}
          leg={{ sailed: view.legs, horizon: voyage.horizon }}
          onMenu={onMenu}
        />
      }
      view={view}
      bust={bust}
      tight={deciding !== undefined && isLong(deciding, say)}
      calm={calm}
      skipped={narration.hurried}
      staffs={mode === 'exam' ? 'forecast' : 'both'}
      onTap={() => (isRunning(telling) || telling.type === 'line') && goOn()}
      readings={gauges(view, mode, words)}
      speech={
        <Speech
          {...(who && { name: say(`cast.${who.id}.name`), role: who.role && say(`cast.${who.id}.role`) })}
          place={tm(`place.${node.place}`)}
          onPhone={node.place === 'phone'}
          text={
            reacts
              ? say(`nodes.${node.id}.choices.${telling.reply.choice.id}.reaction`)
              : who
                ? words.quote(line)
                : line
          }
          reaction={reacts}
          focusRef={speech}
        />
      }
      whispers={
        deciding && (
          <Whispers
            watch={deciding.watchSays && say(`nodes.${node.id}.watchSays`)}
            compass={deciding.compassSays && say(`nodes.${node.id}.compassSays`)}
            names={{ watch: tm('whisper.watch'), compass: tm('whisper.compass') }}
          />
        )
      }
    >
      <div ref={menu}>
        {telling.type === 'deciding' && (
          <Choices node={node.id} replies={telling.replies} mode={mode} say={say} onChoose={choose} />
        )}
        {telling.type === 'line' && <Slip title={tm('goOn')} onPress={goOn} buttonRef={go} />}
        {telling.type === 'aftermath' && (
          <AftermathDeck
            telling={telling}
            mode={mode}
            say={say}
            onGoOn={goOn}
            onTakeBack={narration.takeBack}
            goRef={go}
          />
        )}
      </div>
      <Announcer announcements={announcements(telling, view, mode, game.replayed, words)} />
    </Bridge>
  );
}

/** Whether a line and its replies fill a phone: more than some twenty lines of text. */
function isLong({ id, choices }: DecisionNode, say: Translate): boolean {
  const texts = [
    say(`nodes.${id}.text`),
    ...choices.map((choice) => say(`nodes.${id}.choices.${choice.id}.text`)),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0) > 320;
}

/** Moves the focus through the menu with the arrow keys, from wherever it is. */
function stepFocus(menu: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(menu?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
