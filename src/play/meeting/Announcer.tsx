import { useRef } from 'preact/hooks';
import type { Announcement } from './announce.ts';

const KEPT = 8;

/** The one polite region of the game: each announcement is added once, in order, and never rewritten. */
export function Announcer({ announcements }: { readonly announcements: readonly Announcement[] }) {
  const read = useRef<readonly Announcement[]>([]);
  const fresh = announcements.filter(({ key }) => read.current.every((one) => one.key !== key));
  if (fresh.length > 0) read.current = [...read.current, ...fresh].slice(-KEPT);
  return (
    <div class="hushed" role="log" aria-live="polite" aria-relevant="additions">
      {read.current.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
