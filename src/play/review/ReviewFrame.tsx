import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bar, useTexts } from '../../ui/index.ts';
import './review.css';

interface ReviewFrameProps {
  /** Title of the scenario, once it is known. */
  readonly scenario?: string | undefined;
  readonly children?: ComponentChildren;
}

/** The bar and the paper of a debrief. */
export function ReviewFrame({ scenario, children }: ReviewFrameProps) {
  const v = useTexts('voyage');
  const title = v('review.title');
  useEffect(() => {
    document.title = scenario === undefined ? title : `${title} · ${scenario}`;
  }, [title, scenario]);
  return (
    <div class="review paper">
      <Bar title={title}>{scenario !== undefined && <span class="review-scenario">{scenario}</span>}</Bar>
      <main class="review-page">{children}</main>
    </div>
  );
}
