import type { ComponentChildren } from 'preact';
import { Bar, hrefOf, LaterAnalysisWait, type Loaded, useLoaded, useRoute, useTexts } from '../ui/index.ts';
import { RoomApp, useScene } from '../ui/room/index.ts';
import { Console } from './Console.tsx';
import './console.css';

/** Loads the scenario that the address names, and steers its room. */
export function ConsoleScreen() {
  const route = useRoute();
  if (route.type !== 'console') return null;
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
      return (
        <Waiting title={t('loading')}>{loaded.solving && <LaterAnalysisWait {...loaded.solving} />}</Waiting>
      );
    case 'unknown':
    case 'unreachable':
      return (
        <Waiting title={t(`load.${loaded.type}.title`)}>
          <p>{t(`load.${loaded.type}.text`)}</p>
          <HomeLink />
        </Waiting>
      );
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
  const scened = useScene(loaded, code, 'console');
  switch (scened.type) {
    case 'scene':
      return <Console scene={scened.scene} scenario={loaded.key} />;
    case 'joining':
      return code === undefined ? null : <Waiting title={t('joining')} />;
    case 'refused':
    case 'gone': {
      const key = `${scened.type}.${scened.reason}`;
      return (
        <Waiting title={t(`${key}.title`)}>
          <p>{t(`${key}.text`)}</p>
          <HomeLink />
        </Waiting>
      );
    }
  }
}

interface WaitingProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

function Waiting({ title, children }: WaitingProps) {
  const c = useTexts('console');
  return (
    <div class="console-wait paper">
      <Bar title={c('name')} />
      <main>
        <h2>{title}</h2>
        {children}
      </main>
    </div>
  );
}

function HomeLink() {
  const t = useTexts();
  return (
    <a class="button button-main" href={hrefOf({ type: 'home' })}>
      {t('home')}
    </a>
  );
}
