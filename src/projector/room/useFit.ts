import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
/** Below this size (zoomed in, or a phone) the page scrolls instead: type must not shrink there. */
const SMALLEST = { width: 900, height: 500 };

function squeeze(element: HTMLElement): void {
  const [first = 1, ...smaller] = STEPS;
  element.style.setProperty('--fit', String(first));
  if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return;
  for (const step of smaller) {
    if (document.documentElement.scrollHeight <= innerHeight) return;
    element.style.setProperty('--fit', String(step));
  }
}

/**
 * Steps the type of the room's screen down until the phase fits the window: sizes marked with `--fit`, never
 * below what the last row can read. Runs after every drawing, on resize, and once the fonts have come.
 */
export function useFit(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (ref.current) squeeze(ref.current);
  });
  useEffect(() => {
    let alive = true;
    const again = () => {
      if (alive && ref.current) squeeze(ref.current);
    };
    addEventListener('resize', again);
    void document.fonts.ready.then(again);
    return () => {
      alive = false;
      removeEventListener('resize', again);
    };
  }, []);
}
