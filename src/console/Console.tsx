import { useEffect, useRef, useState } from 'preact/hooks';
import { type Loaded, useLanguage, useScenarioTexts, useTexts } from '../ui/index.ts';
import {
  announcement,
  HelpDialog,
  type RoomScene,
  useFullscreen,
  useKeys,
  useRoom,
  useSteering,
  useWakeLock,
} from '../ui/room/index.ts';
import { Foot } from './parts/Foot.tsx';
import { Middle } from './parts/Middle.tsx';
import { Notes } from './parts/Notes.tsx';
import { Side } from './parts/Side.tsx';
import { TopBar } from './parts/TopBar.tsx';

/** The facilitator's window on a room: what comes, what it costs, what to ask, and every command. */
export function Console({ loaded }: { readonly loaded: Loaded }) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const language = useLanguage();
  const { solution, own, key } = loaded;
  const { voyage } = solution;
  const say = useScenarioTexts(voyage.scenario);
  const { room, act } = useRoom(key, voyage);
  const scene: RoomScene = { solution, voyage, room, act, say, own };
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
  useKeys((command) => {
    if (!help) run(command);
  });
  return (
    <>
      <div class="console" data-phase={room.phase}>
        <TopBar title={say('title')} onHelp={() => setHelp(true)} />
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
        <Side scene={scene} scenario={key} onCommand={run} />
        <Foot scene={scene} main={main} offers={offers} onCommand={run} />
      </div>
      <p class="hushed room-status" role="status">
        {room.blackout ? t('black') : announcement(t, language, scene)}
      </p>
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </>
  );
}
