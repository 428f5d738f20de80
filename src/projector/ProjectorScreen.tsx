import { hrefOf, LaterAnalysisWait, useLoaded, useRoute, useTexts } from '../ui/index.ts';
import { Room } from './Room.tsx';

/** Loads the scenario that the address names, and holds its room. */
export function ProjectorScreen() {
  const route = useRoute();
  return route.type === 'projector' ? <Loading key={route.scenario} scenario={route.scenario} /> : null;
}

function Loading({ scenario }: { readonly scenario: string }) {
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
      return <Room loaded={loaded} />;
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
