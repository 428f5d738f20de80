import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Confidence, DecisionNode } from '../../engine/index.ts';
import { formatPercent, type Translate } from '../../i18n/index.ts';
import { useApp, useLanguage, useScenarioTexts, useStore, useTexts } from '../../ui/index.ts';
import type { GameScene } from '../game/scene.ts';
import { ConfidenceRow, loadConfidenceRow } from '../laterScreens.ts';
import { AftermathDeck } from './AftermathDeck.tsx';
import { announcements, gauges } from './announce.ts';
import type { BridgeParts } from './Bridge.tsx';
import { Choices } from './Choices.tsx';
import { spoken } from './Effects.tsx';
import { GameBar } from './GameBar.tsx';
import { meetingView } from './meetingView.ts';
import { isRunning } from './narration.ts';
import { Slip } from './Slip.tsx';
import { Speech } from './Speech.tsx';
import { stepFocus } from './stepFocus.ts';
import { useBust } from './useBust.ts';
import { useKeys } from './useKeys.ts';
import type { Narration } from './useNarration.ts';
import { Whispers } from './Whispers.tsx';

/**
 * What the bridge shows while one talks with the client: line, choice, instruments, reaction, why
 * (product page, "The meeting screen"). Nothing once the talking has stopped.
 */
export function useTalk(
  { session, own, mode, onMenu, replayFrom }: GameScene,
  narration: Narration,
): BridgeParts | undefined {
  const { voyage } = session;
  const { scenario } = voyage;
  const t = useTexts();
  const tm = useTexts('meeting');
  const say = useScenarioTexts(scenario);
  const language = useLanguage();
  const { telling, game, goOn, choose } = narration;
  const view = meetingView(voyage, game, telling);
  const bust = useBust(scenario, view.sitter, own);
  const running = isRunning(telling);

  const app = useApp();
  const { confidence, whispers } = useStore(app.settings.state, (state) => state);
  const [picked, setPicked] = useState<string>();
  const asked =
    telling.type === 'deciding' ? telling.replies.find(({ choice }) => choice.id === picked) : undefined;
  const pick = confidence ? setPicked : choose;
  const onSaid = (level: Confidence | undefined) => {
    setPicked(undefined);
    if (asked) choose(asked.choice.id, { level });
  };
  useEffect(() => {
    if (confidence) loadConfidenceRow(app).catch(() => {});
  }, [confidence]);

  const speech = useRef<HTMLElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const moment =
    telling.type === 'aftermath' ? telling.step : telling.type === 'ended' ? undefined : telling.node.id;
  useLayoutEffect(() => {
    if (moment === undefined) return;
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
        const reply = telling.type === 'deciding' && !asked ? telling.replies[intent.index] : undefined;
        if (reply?.open) pick(reply.choice.id);
        else if (running) goOn();
        return reply !== undefined || running;
      }
      case 'step':
        if (telling.type === 'deciding') stepFocus(menu.current, intent.by);
        return telling.type === 'deciding';
      case 'goOn':
        if (telling.type === 'deciding' || telling.type === 'ended') return false;
        goOn();
        return true;
      case 'other':
        if (running) goOn();
        return false;
    }
  });

  if (telling.type === 'ended') return undefined;
  const { node } = telling;
  const words = {
    meeting: tm,
    say,
    quote: (text: string) => t('quote', { text }),
    points: (points: number) => spoken(tm, points),
    percent: (points: number) => formatPercent(language, points),
  };
  const reacting =
    telling.type === 'aftermath' && telling.step !== 'reply' && telling.step !== 'instruments'
      ? telling.reply.choice
      : undefined;
  const reaction = reacting?.reaction && say(`nodes.${node.id}.choices.${reacting.id}.reaction`);
  const line = say(`nodes.${node.id}.text`);
  const who = node.speaker === undefined ? undefined : scenario.cast[node.speaker];
  const deciding = telling.type === 'deciding' ? telling.node : undefined;
  const deck =
    telling.type === 'aftermath'
      ? telling
      : telling.type === 'deciding' &&
        asked && {
          ...telling,
          type: 'aftermath' as const,
          reply: asked,
          step: 'settled' as const,
          steps: [],
        };
  return {
    bar: (
      <GameBar
        title={say('title')}
        mode={mode}
        weeks={view.weeks}
        leg={{ sailed: view.legs, horizon: voyage.horizon }}
        replayFrom={replayFrom}
        onMenu={onMenu}
      />
    ),
    view,
    bust,
    tight: deciding !== undefined && isLong(deciding, say),
    staffs: mode === 'exam' ? 'forecast' : 'both',
    onTap: () => (running || telling.type === 'line') && goOn(),
    readings: gauges(view, mode, words),
    announcements: announcements(telling, view, mode, game.replayed, words),
    speech: (
      <Speech
        {...(who && { name: say(`cast.${who.id}.name`), role: who.role && say(`cast.${who.id}.role`) })}
        place={tm(`place.${node.place}`)}
        onPhone={node.place === 'phone'}
        text={reaction ?? (who ? words.quote(line) : line)}
        reaction={reaction !== undefined}
        focusRef={speech}
      />
    ),
    whispers: deciding && whispers && (
      <Whispers
        watch={deciding.watchSays && say(`nodes.${node.id}.watchSays`)}
        compass={deciding.compassSays && say(`nodes.${node.id}.compassSays`)}
        names={{ watch: tm('whisper.watch'), compass: tm('whisper.compass') }}
      />
    ),
    middle: (
      <div ref={menu}>
        {telling.type === 'deciding' && !asked && (
          <Choices node={node.id} replies={telling.replies} mode={mode} say={say} onChoose={pick} />
        )}
        {telling.type === 'line' && <Slip title={tm('goOn')} onPress={goOn} buttonRef={go} />}
        {deck && (
          <AftermathDeck
            telling={deck}
            mode={mode}
            say={say}
            onGoOn={goOn}
            onTakeBack={narration.takeBack}
            goRef={go}
            question={asked && <ConfidenceRow onSaid={onSaid} />}
          />
        )}
      </div>
    ),
  };
}

/** Whether a line and its replies fill a phone: more than some fifteen lines of text. */
function isLong({ id, choices }: DecisionNode, say: Translate): boolean {
  const texts = [
    say(`nodes.${id}.text`),
    ...choices.map((choice) => say(`nodes.${id}.choices.${choice.id}.text`)),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0) > 320;
}
