import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../ui/index.ts';
import {
  announcement,
  HelpDialog,
  type RoomScene,
  useFullscreen,
  useKeys,
  useOpenRoom,
  useSteering,
  useWakeLock,
} from '../ui/room/index.ts';
import { Foot } from './parts/Foot.tsx';
import { Middle } from './parts/Middle.tsx';
import { Notes } from './parts/Notes.tsx';
import { Side } from './parts/Side.tsx';
import { TopBar } from './parts/TopBar.tsx';

interface ConsoleProps {
  readonly scene: RoomScene;
  /** How addresses call the scenario. */
  readonly scenario: string;
}

/** The facilitator's window on a room: what comes, what it costs, what to ask, and every command. */
export function Console({ scene, scenario }: ConsoleProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const language = useLanguage();
  const { room, say, live } = scene;
  const opening = useOpenRoom({ screen: 'console', scenario, code: live?.code });
  const [help, setHelp] = useState(false);
  const fullscreen = useFullscreen();
  useWakeLock();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const title = c('title', { scenario: say('title') });
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
  return (
    <>
      <div class="console" data-phase={room.phase} data-panel={room.panel}>
        <TopBar title={say('title')} scene={scene} scenario={scenario} onHelp={() => setHelp(true)} />
        <Middle
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
        <Notes scene={scene} offers={offers} onCommand={run} />
        <Side scene={scene} opening={opening} scenario={scenario} onCommand={run} />
        <Foot scene={scene} main={main} offers={offers} onCommand={run} />
      </div>
      <p class="hushed room-status" role="status">
        {room.blackout ? t('black') : announcement(t, language, scene)}
      </p>
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}
