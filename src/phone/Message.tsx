import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '../ui/index.ts';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** Buttons and links, the main one first. */
  readonly children?: ComponentChildren;
}

/** One thing to know, and at most one to do; its title takes the focus when it replaces another screen. */
export function Message({ title, text, children }: MessageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <main class="message">
      <Mark size={64} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
