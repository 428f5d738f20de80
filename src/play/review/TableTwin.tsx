import type { ComponentChildren } from 'preact';
import { useTexts } from '../../ui/index.ts';
import './tableTwin.css';

/** The same as a picture, as a table for everybody: folded, one press away, unfolded on paper. */
export function TableTwin({ children }: { readonly children: ComponentChildren }) {
  const r = useTexts('review');
  return (
    <details class="twin fold">
      <summary>{r('table')}</summary>
      <table>{children}</table>
    </details>
  );
}
