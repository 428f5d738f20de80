import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReadonlyStore } from '../../store/index.ts';

/** Draws again when the selected value changes; the selector returns stored values, never fresh objects. */
export function useStore<T, S>(store: ReadonlyStore<T>, select: (state: T) => S): S {
  const selected = select(store.getState());
  const [, redraw] = useState<S>(selected);
  useLayoutEffect(() => {
    const check = () => redraw(() => select(store.getState()));
    check();
    return store.subscribe(check);
  }, [store]);
  return selected;
}
