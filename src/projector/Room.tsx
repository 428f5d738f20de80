import { useEffect, useRef, useState } from 'preact/hooks';
import { choicesOf, type DecisionNode, nodeOf } from '../engine/index.ts';
import { switchLanguage, UI_LANGUAGES } from '../i18n/index.ts';
import { type Loaded, useApp, useLanguage, useScenarioTexts, useTexts } from '../ui/index.ts';
import { ControlStrip } from './parts/ControlStrip.tsx';
import { HelpDialog } from './parts/HelpDialog.tsx';
import { PanelSheet } from './parts/PanelSheet.tsx';
import { Phase } from './phases/Phase.tsx';
import { announcement } from './room/announcement.ts';
import { type Command, isEcho, type Pressed } from './room/command.ts';
import { mainAction } from './room/mainAction.ts';
import { lastMove, type RoomScene } from './room/scene.ts';
import { useAwake } from './room/useAwake.ts';
import { useFit } from './room/useFit.ts';
import { useFullscreen } from './room/useFullscreen.ts';
import { useKeys } from './room/useKeys.ts';
import { useRoom } from './room/useRoom.ts';
import { useWakeLock } from './room/useWakeLock.ts';

/** A whole workshop on one scenario, in one window. */
export function Room({ loaded }: { readonly loaded: Loaded }) {
  const { i18n, settings, notices } = useApp();
  const t = useTexts('projector');
  const language = useLanguage();
  const { voyage } = loaded.solution;
  const say = useScenarioTexts(voyage.scenario);
  const { room, act } = useRoom(loaded.key, voyage);
  const scene: RoomScene = { voyage, room, act, say, own: loaded.own };
  const [help, setHelp] = useState(false);
  const fullscreen = useFullscreen();
  const awake = useAwake();
  useWakeLock();

  const page = useRef<HTMLElement>(null);
  useFit(page);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const pressed = useRef<Pressed>(undefined);
  const title = say('title');
  useEffect(() => {
    document.title = title;
  }, [title]);

  const main = mainAction(voyage, room);
  const move = lastMove(room);
  const decision = decisionShown(scene);
  const why =
    move !== undefined && room.phase === 'played' ? whyOf(scene, move.node, move.choice) : undefined;
  const offers = {
    back: room.phase !== 'lobby',
    replay: room.rounds.length > 0 && room.phase !== 'review',
    recast: room.phase === 'revealed',
    why: why !== undefined,
    question: decision?.facilitation !== undefined,
  };

  const toggle = (panel: 'why' | 'question') =>
    act({ type: 'panel', panel: room.panel === panel ? undefined : panel });
  const run = (command: Command) => {
    const now: Pressed = { type: command.type, time: performance.now() };
    if (isEcho(pressed.current, now)) return;
    pressed.current = now;
    switch (command.type) {
      case 'next':
        if (room.blackout) act({ type: 'blackout', on: false });
        else if (main) act(...main.events);
        return;
      case 'back':
        act(room.blackout ? { type: 'blackout', on: false } : { type: 'back' });
        return;
      case 'blackout':
        act({ type: 'blackout', on: !room.blackout });
        return;
      case 'replay':
        if (offers.replay) act({ type: 'jump', decision: room.rounds.length - 1 });
        return;
      case 'recast':
        act({ type: 'recast' });
        return;
      case 'why':
        if (offers.why) toggle('why');
        return;
      case 'question':
        if (offers.question) toggle('question');
        return;
      case 'choice':
        choose(command.index);
        return;
      case 'dismiss':
        if (room.blackout) act({ type: 'blackout', on: false });
        else if (room.panel) act({ type: 'panel', panel: undefined });
        return;
      case 'fullscreen':
        fullscreen.toggle();
        return;
      case 'language': {
        const next = UI_LANGUAGES.find((one) => one !== language) ?? language;
        notices.tellFault(settings.change({ language: next }));
        switchLanguage(i18n, next).catch(() => notices.show('offline'));
        return;
      }
      case 'help':
        setHelp(true);
        return;
    }
  };
  const choose = (index: number) => {
    const choice = decision?.choices[index]?.id;
    if (choice === undefined) return;
    if (room.phase === 'open') fields.current[index]?.focus();
    else act({ type: room.phase === 'played' ? 'branch' : 'tie', choice });
  };
  useKeys((command) => {
    if (!help) run(command);
  });

  const text = room.panel === 'why' ? why : decision && say(`nodes.${decision.id}.facilitation`);
  return (
    <>
      <main ref={page} class="room night" data-awake={awake} data-phase={room.phase} inert={room.blackout}>
        <Phase
          scene={scene}
          fieldOf={(index) => (field) => {
            fields.current[index] = field;
          }}
          onCounted={(index) => {
            const next = fields.current.slice(index + 1).find((field) => field?.isConnected);
            if (next) next.focus();
            else run({ type: 'next' });
          }}
          onNext={() => run({ type: 'next' })}
        />
        {room.panel && text && (
          <PanelSheet
            panel={room.panel}
            text={text}
            onClose={() => act({ type: 'panel', panel: undefined })}
          />
        )}
      </main>
      <p class="hushed room-status" role="status">
        {room.blackout ? t('black') : announcement(t, language, scene)}
      </p>
      {room.blackout && <div class="blackout" aria-hidden="true" />}
      <ControlStrip
        main={main}
        awake={awake}
        blackout={room.blackout}
        fullscreen={fullscreen}
        offers={offers}
        onCommand={run}
      />
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}

/** The decision that the phase is about: the one asked, or the one just played. */
function decisionShown({ voyage, room }: RoomScene): DecisionNode | undefined {
  const id = room.phase === 'played' ? lastMove(room)?.node : room.game.state.node;
  const node = id === undefined ? undefined : nodeOf(voyage.scenario, id);
  return node?.type === 'decision' && room.phase !== 'lobby' ? node : undefined;
}

function whyOf({ voyage, say }: RoomScene, node: string, choice: string): string | undefined {
  const written = choicesOf(nodeOf(voyage.scenario, node)).find(({ id }) => id === choice)?.why;
  return written && say(`nodes.${node}.choices.${choice}.why`);
}
