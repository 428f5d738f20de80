import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Opens every folded text of an element while it is printed. */
export function useOpenWhenPrinted(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const open = () => {
      folded = [...(ref.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const one of folded) one.open = true;
    };
    const close = () => {
      for (const one of folded) one.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
