import type { ComponentChildren } from 'preact';
import { Bar, hrefOf, LaterAnalysisWait, useLoaded, useRoute, useTexts } from '../ui/index.ts';
import { Console } from './Console.tsx';
import './console.css';

/** Loads the scenario that the address names, and steers its room. */
export function ConsoleScreen() {
  const route = useRoute();
  return route.type === 'console' ? <Loading key={route.scenario} scenario={route.scenario} /> : null;
}

function Loading({ scenario }: { readonly scenario: string }) {
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
      return <Console loaded={loaded} />;
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
