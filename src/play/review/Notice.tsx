import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shown } from '../../engine/index.ts';
import type { GameResult } from '../../store/index.ts';
import { hrefOf, useTexts } from '../../ui/index.ts';

interface NoticeProps {
  /** A key of the review's texts; `<key>Help` says what can be done. */
  readonly what: 'missing' | 'gone' | 'unreachable' | 'unfinished' | 'changed';
  readonly result?: GameResult | undefined;
  readonly children?: ComponentChildren;
}

/** Why a debrief cannot be given, or not in full, with what is still known. */
export function Notice({ what, result, children }: NoticeProps) {
  const v = useTexts('voyage');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="review-notice">
      <h2 tabIndex={-1} ref={heading}>
        {v(`review.${what}`)}
      </h2>
      <p>{v(`review.${what}Help`)}</p>
      {result && (
        <p>
          <b>{v('review.then', { score: shown(result.score), grade: result.grade })}</b>
        </p>
      )}
      <div class="review-actions">
        {children}
        <a class="button button-plain" href={hrefOf({ type: 'home' })}>
          {v('review.home')}
        </a>
      </div>
    </section>
  );
}
