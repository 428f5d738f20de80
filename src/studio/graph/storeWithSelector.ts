import { useSyncExternalStore } from 'preact/compat';
import { useRef } from 'preact/hooks';

interface Drawn<Snapshot, Selection> {
  readonly snapshot: Snapshot;
  readonly selector: (snapshot: Snapshot) => Selection;
  readonly selection: Selection;
}

/**
 * Stands for `use-sync-external-store/shim/with-selector`, which the chart's library asks for and which is CommonJS:
 * it would have all of Preact wrapped, and that at the start of every game.
 */
function useSyncExternalStoreWithSelector<Snapshot, Selection>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => Snapshot,
  _getServerSnapshot: unknown,
  selector: (snapshot: Snapshot) => Selection,
  isEqual: (a: Selection, b: Selection) => boolean = Object.is,
): Selection {
  const drawn = useRef<Drawn<Snapshot, Selection> | undefined>(undefined);
  const select = () => {
    const snapshot = getSnapshot();
    const before = drawn.current;
    // Looked at twice, the same state gives the same object, or the store would seem to change with each look.
    if (before && Object.is(before.snapshot, snapshot) && before.selector === selector)
      return before.selection;
    const next = selector(snapshot);
    const selection = before && isEqual(before.selection, next) ? before.selection : next;
    drawn.current = { snapshot, selector, selection };
    return selection;
  };
  return useSyncExternalStore(subscribe, select);
}

export default { useSyncExternalStoreWithSelector };
