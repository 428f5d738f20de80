import type { ComponentChildren } from 'preact';
import { hrefOf } from '../base/route.ts';
import { useTexts } from '../base/useTexts.ts';
import './Bar.css';
import { Mark } from './Mark.tsx';

interface BarProps {
  readonly title: string;
  /** What stands on the right: readings, then buttons. */
  readonly children?: ComponentChildren;
}

/** The bar on top of every screen, 48 px: the mark leads home, then the title. */
export function Bar({ title, children }: BarProps) {
  const t = useTexts();
  return (
    <header class="bar night">
      <a class="bar-home" href={hrefOf({ type: 'home' })} aria-label={t('home')}>
        <Mark />
      </a>
      <h1 class="bar-title">{title}</h1>
      {children}
    </header>
  );
}
