import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
/** What gives way once type is at its smallest: space and the size of faces, then faces. */
const TIGHT = ['space', 'face'];
/** Below this size (zoomed in, or a phone) the page scrolls instead: type must not shrink there. */
const SMALLEST = { width: 900, height: 500 };

/** Where a screen of the room is drawn: it fills the window, or it is a small picture of one. */
type Frame = 'window' | 'picture';

function fits(element: HTMLElement, frame: Frame): boolean {
  if (frame === 'picture') return element.scrollHeight <= element.clientHeight + 1;
  if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return true;
  return document.documentElement.scrollHeight <= innerHeight;
}

function squeeze(element: HTMLElement, frame: Frame): void {
  element.removeAttribute('data-tight');
  for (const step of STEPS) {
    element.style.setProperty('--fit', String(step));
    if (fits(element, frame)) return;
  }
  for (const grade of TIGHT) {
    element.setAttribute('data-tight', grade);
    if (fits(element, frame)) return;
  }
}

/**
 * Steps the type of the room's screen down until the phase fits its frame: sizes marked with `--fit`, never
 * below what the last row can read; then space and faces give way (`data-tight`). Runs after every drawing, on
 * resize, and once the fonts have come.
 */
export function useFit(ref: RefObject<HTMLElement | null>, frame: Frame = 'window'): void {
  useLayoutEffect(() => {
    if (ref.current) squeeze(ref.current, frame);
  });
  useEffect(() => {
    let alive = true;
    const again = () => {
      if (alive && ref.current) squeeze(ref.current, frame);
    };
    addEventListener('resize', again);
    void document.fonts.ready.then(again);
    return () => {
      alive = false;
      removeEventListener('resize', again);
    };
  }, []);
}
