import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon, useCalm, useTexts } from '../../ui/index.ts';

interface PagerProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly total: number;
}

interface Seen {
  readonly from: number;
  readonly to: number;
}

/** Which shelves are in view where the album scrolls beside its bridge, and a button to the next ones. */
export function Pager({ box, total }: PagerProps) {
  const a = useTexts('album');
  const calm = useCalm();
  const [seen, setSeen] = useState<Seen>();
  useEffect(() => {
    const area = box.current;
    if (!area) return;
    const look = () => {
      const frame = area.getBoundingClientRect();
      const inView = [...area.querySelectorAll('.album-shelf')].flatMap((shelf, index) => {
        const { top, bottom } = shelf.getBoundingClientRect();
        return top > frame.top - 24 && bottom < frame.bottom + 24 ? [index + 1] : [];
      });
      const [from, to] = [inView[0], inView.at(-1)];
      setSeen(from === undefined || to === undefined ? undefined : { from, to });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(area);
    area.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', look);
    };
  }, [total]);
  if (!seen || (seen.from === 1 && seen.to === total)) return null;
  const { from, to } = seen;
  const over = to === total;
  const go = () =>
    box.current
      ?.querySelectorAll('.album-shelf')
      [over ? 0 : to]?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  return (
    <p class="album-pager">
      <span>{a('ports', { from, to, total })}</span>
      <button
        type="button"
        class={over ? 'is-over' : ''}
        aria-label={a(over ? 'firstPorts' : 'nextPorts')}
        onClick={go}
      >
        <Icon name="next" size={20} />
      </button>
    </p>
  );
}
