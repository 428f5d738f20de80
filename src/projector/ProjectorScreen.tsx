import { hrefOf, LaterAnalysisWait, type Loaded, useLoaded, useRoute, useTexts } from '../ui/index.ts';
import { RoomApp, useScene } from '../ui/room/index.ts';
import { Room } from './Room.tsx';

/** Loads the scenario that the address names, and holds its room. */
export function ProjectorScreen() {
  const route = useRoute();
  if (route.type !== 'projector') return null;
  const { scenario, code } = route;
  return (
    <RoomApp code={code}>
      <Loading key={scenario} scenario={scenario} code={code} />
    </RoomApp>
  );
}

interface LoadingProps {
  readonly scenario: string;
  readonly code: string | undefined;
}

function Loading({ scenario, code }: LoadingProps) {
  const t = useTexts('projector');
  const loaded = useLoaded(scenario);
  switch (loaded.type) {
    case 'loading':
      return loaded.solving ? (
        <main class="room night room-message">
          <LaterAnalysisWait {...loaded.solving} />
        </main>
      ) : (
        <Message title={t('loading')} />
      );
    case 'unknown':
    case 'unreachable':
      return <Message title={t(`load.${loaded.type}.title`)} text={t(`load.${loaded.type}.text`)} home />;
    case 'loaded':
      return <Held loaded={loaded} code={code} />;
  }
}

interface HeldProps {
  readonly loaded: Loaded;
  readonly code: string | undefined;
}

function Held({ loaded, code }: HeldProps) {
  const t = useTexts('projector');
  const scened = useScene(loaded, code, 'screen');
  switch (scened.type) {
    case 'scene':
      return <Room scene={scened.scene} scenario={loaded.key} />;
    case 'joining':
      return code === undefined ? null : <Message title={t('joining')} />;
    case 'refused':
    case 'gone': {
      const key = `${scened.type}.${scened.reason}`;
      return <Message title={t(`${key}.title`)} text={t(`${key}.text`)} home />;
    }
  }
}

interface MessageProps {
  readonly title: string;
  readonly text?: string;
  readonly home?: boolean;
}

/** What the room sees while there is nothing to play. */
function Message({ title, text, home = false }: MessageProps) {
  const t = useTexts();
  return (
    <main class="room night room-message">
      <div role="status">
        <h1 class="room-line">{title}</h1>
        {text && <p class="room-text">{text}</p>}
      </div>
      {home && (
        <a class="room-link" href={hrefOf({ type: 'home' })}>
          {t('home')}
        </a>
      )}
    </main>
  );
}
