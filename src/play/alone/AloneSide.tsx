import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, hrefOf, Icon, LanguageSwitch, Mark, useTexts } from '../../ui/index.ts';
import { LaterSettings } from '../settings/LaterSettings.ts';

interface AloneSideProps {
  readonly children: ComponentChildren;
  /** The scenario that can be projected. */
  readonly scenario?: string;
}

/** The bridge of a page that stands alone: its name, what it is there for, settings, the way to the projector and its console. */
export function AloneSide({ children, scenario }: AloneSideProps) {
  const t = useTexts();
  const h = useTexts('home');
  const [settings, setSettings] = useState(false);
  return (
    <header class="side night">
      <div class="side-brand">
        <Mark size={44} />
        <h1>{t('name')}</h1>
      </div>
      <p class="side-motto">{t('motto')}</p>
      {children}
      <nav class="side-foot" aria-label={t('menu')}>
        <Button look="quiet" icon="settings" onClick={() => setSettings(true)}>
          {h('settings')}
        </Button>
        {scenario !== undefined && (
          <>
            <a class="button button-quiet" href={hrefOf({ type: 'projector', scenario })}>
              <Icon name="screen" size={20} />
              {h('project')}
            </a>
            <a class="button button-quiet" href={hrefOf({ type: 'console', scenario })}>
              {h('console')}
            </a>
          </>
        )}
        <LanguageSwitch />
      </nav>
      {settings && <LaterSettings onClose={() => setSettings(false)} />}
    </header>
  );
}
