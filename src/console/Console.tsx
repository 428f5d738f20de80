import { useLanguage, useTexts } from '../ui/index.ts';
import { announcement, HelpDialog, type RoomShownProps, useFacilitating } from '../ui/room/index.ts';
import { Foot } from './parts/Foot.tsx';
import { Middle } from './parts/Middle.tsx';
import { Notes } from './parts/Notes.tsx';
import { Side } from './parts/Side.tsx';
import { TopBar } from './parts/TopBar.tsx';

/** The facilitator's window on a room: what comes, what it costs, what to ask, and every command. */
export function Console({ scene, scenario }: RoomShownProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const language = useLanguage();
  const { room, say } = scene;
  const title = c('title', { scenario: say('title') });
  const { main, offers, run, opening, hands, help, showHelp } = useFacilitating({
    scene,
    screen: 'console',
    scenario,
    title,
  });
  return (
    <>
      <div class="console" data-phase={room.phase} data-panel={room.panel}>
        <TopBar title={say('title')} scene={scene} scenario={scenario} onHelp={() => showHelp(true)} />
        <Middle scene={scene} {...hands} />
        <Notes scene={scene} offers={offers} onCommand={run} />
        <Side scene={scene} opening={opening} scenario={scenario} onCommand={run} />
        <Foot scene={scene} main={main} offers={offers} onCommand={run} />
      </div>
      <p class="hushed room-status" role="status">
        {room.blackout ? t('black') : announcement(t, language, scene)}
      </p>
      {help && <HelpDialog onClose={() => showHelp(false)} />}
    </>
  );
}
