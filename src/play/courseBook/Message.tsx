import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { LinkTo } from './LinkTo.tsx';

interface MessageProps {
  /** A key of the texts under `message`; `<key>Help` says what can be done. */
  readonly what:
    | 'missing'
    | 'unknown'
    | 'noSuch'
    | 'unreachable'
    | 'unfinished'
    | 'changed'
    | 'clean'
    | 'nothing';
  readonly children?: ComponentChildren;
}

/** Why there is nothing to make again here, and where to go instead. */
export function Message({ what, children }: MessageProps) {
  const c = useTexts('courseBook');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="book-message">
      <h2 tabIndex={-1} ref={heading}>
        {c(`message.${what}`)}
      </h2>
      <p>{c(`message.${what}Help`)}</p>
      <div class="book-actions">
        {children}
        <LinkTo route={{ type: 'home' }} label={c('redo.toHome')} />
      </div>
    </section>
  );
}
