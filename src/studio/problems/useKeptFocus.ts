import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows move and go by what is done in one of them.
 * @param list holds the rows: elements with `data-row`, which take the focus
 * @returns to be called with the row in which something is done: until the next key or press, the focus that is lost
 * goes to that row, or to the one that has taken its place
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): (row: string) => void {
  const kept = useRef<{ readonly row: string; readonly index: number } | undefined>(undefined);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  useEffect(() => {
    const forget = () => {
      kept.current = undefined;
    };
    addEventListener('keydown', forget, { capture: true });
    addEventListener('pointerdown', forget, { capture: true });
    return () => {
      removeEventListener('keydown', forget, { capture: true });
      removeEventListener('pointerdown', forget, { capture: true });
    };
  }, []);
  useLayoutEffect(() => {
    if (!kept.current || document.activeElement !== document.body) return;
    const { row, index } = kept.current;
    const all = rows();
    (all.find((one) => one.dataset.row === row) ?? all[Math.min(index, all.length - 1)])?.focus();
  });
  return useCallback((row) => {
    kept.current = { row, index: rows().findIndex((one) => one.dataset.row === row) };
  }, []);
}
