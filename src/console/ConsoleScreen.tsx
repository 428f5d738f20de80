import { Bar, hrefOf, useRoute, useTexts } from '../ui/index.ts';
import { type RoomMessageProps, RoomWindow } from '../ui/room/index.ts';
import { Console } from './Console.tsx';
import './console.css';

/** Loads the scenario that the address names, and steers its room. */
export function ConsoleScreen() {
  const route = useRoute();
  if (route.type !== 'console') return null;
  const { scenario, code } = route;
  return (
    <RoomWindow windowRole="console" scenario={scenario} code={code} Message={Message} Shown={Console} />
  );
}

/** What the facilitator sees while there is nothing to steer. */
function Message({ title, text, home = false, children }: RoomMessageProps) {
  const t = useTexts();
  const c = useTexts('console');
  return (
    <div class="console-wait paper">
      <Bar title={c('name')} />
      <main>
        <h2>{title}</h2>
        {children}
        {text && <p>{text}</p>}
        {home && (
          <a class="button button-main" href={hrefOf({ type: 'home' })}>
            {t('home')}
          </a>
        )}
      </main>
    </div>
  );
}
