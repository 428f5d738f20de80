import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Bar, IconButton, useTexts } from '../../ui/index.ts';
import { LaterSettings } from '../settings/LaterSettings.ts';
import './review.css';

interface ReviewFrameProps {
  /** Title of the scenario, once it is known. */
  readonly scenario?: string | undefined;
  readonly children?: ComponentChildren;
}

/** The bar and the paper of a debrief. */
export function ReviewFrame({ scenario, children }: ReviewFrameProps) {
  const v = useTexts('voyage');
  const p = useTexts('play');
  const [settings, setSettings] = useState(false);
  const title = v('review.title');
  useEffect(() => {
    document.title = scenario === undefined ? title : `${title} · ${scenario}`;
  }, [title, scenario]);
  return (
    <div class="review paper">
      <Bar title={title}>
        <span class="review-scenario">{scenario}</span>
        <IconButton icon="settings" label={p('menu.settings')} onClick={() => setSettings(true)} />
      </Bar>
      <main class="review-page">{children}</main>
      {settings && <LaterSettings onClose={() => setSettings(false)} />}
    </div>
  );
}
