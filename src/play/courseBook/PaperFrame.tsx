import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Bar, IconButton, useTexts } from '../../ui/index.ts';
import { LaterSettings } from '../settings/LaterSettings.ts';
import './paper.css';

interface PaperFrameProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The bar and the paper of the course book, of a summary, and of what cannot be shown. */
export function PaperFrame({ title, children }: PaperFrameProps) {
  const p = useTexts('play');
  const [settings, setSettings] = useState(false);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="book paper">
      <Bar title={title}>
        <IconButton icon="settings" label={p('menu.settings')} onClick={() => setSettings(true)} />
      </Bar>
      <main class="book-page">{children}</main>
      {settings && <LaterSettings onClose={() => setSettings(false)} />}
    </div>
  );
}
