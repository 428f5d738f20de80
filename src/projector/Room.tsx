import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, useLanguage, useTexts } from '../ui/index.ts';
import {
  announcement,
  HelpDialog,
  PanelSheet,
  Phase,
  panelText,
  type RoomScene,
  useFit,
  useFullscreen,
  useKeys,
  useOpenRoom,
  useSteering,
  useWakeLock,
} from '../ui/room/index.ts';
import { ControlStrip } from './parts/ControlStrip.tsx';
import { useAwake } from './room/useAwake.ts';

interface RoomProps {
  readonly scene: RoomScene;
  /** How addresses call the scenario. */
  readonly scenario: string;
}

/** A whole workshop on one scenario, in one window. */
export function Room({ scene, scenario }: RoomProps) {
  const t = useTexts('projector');
  const language = useLanguage();
  const { room, act, say, live } = scene;
  const opening = useOpenRoom({ screen: 'projector', scenario, code: live?.code });
  const [help, setHelp] = useState(false);
  const fullscreen = useFullscreen();
  const awake = useAwake();
  useWakeLock();

  const page = useRef<HTMLElement>(null);
  useFit(page);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const title = say('title');
  useEffect(() => {
    document.title = title;
  }, [title]);

  const { main, offers, run } = useSteering({
    scene,
    fullscreen,
    onHelp: () => setHelp(true),
    onCount: (index) => fields.current[index]?.focus(),
  });
  useKeys(run);

  const text = room.panel && panelText(scene, room.panel);
  return (
    <>
      <main
        ref={page}
        class="room night"
        data-awake={awake}
        data-phase={room.phase}
        data-panel={room.panel}
        inert={room.blackout}
      >
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
      {live?.connected === false && !room.blackout && (
        <p class="room-lost" role="alert">
          <Icon name="warning" />
          {t('live.lost')}
        </p>
      )}
      {room.blackout && <div class="blackout" aria-hidden="true" />}
      <ControlStrip
        main={main}
        awake={awake}
        blackout={room.blackout}
        fullscreen={fullscreen}
        offers={offers}
        live={live}
        opening={opening}
        onCommand={run}
      />
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}
