import { hrefOf, useRoute, useTexts } from '../ui/index.ts';
import { type RoomMessageProps, RoomWindow } from '../ui/room/index.ts';
import { Room } from './Room.tsx';

/** Loads the scenario that the address names, and holds its room. */
export function ProjectorScreen() {
  const route = useRoute();
  if (route.type !== 'projector') return null;
  const { scenario, code } = route;
  return <RoomWindow windowRole="screen" scenario={scenario} code={code} Message={Message} Shown={Room} />;
}

/** What the room sees while there is nothing to play. */
function Message({ title, text, home = false, children }: RoomMessageProps) {
  const t = useTexts();
  return (
    <main class="room night room-message">
      {children ?? (
        <div role="status">
          <h1 class="room-line">{title}</h1>
          {text && <p class="room-text">{text}</p>}
        </div>
      )}
      {home && (
        <a class="room-link" href={hrefOf({ type: 'home' })}>
          {t('home')}
        </a>
      )}
    </main>
  );
}
