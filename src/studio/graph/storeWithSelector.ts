import { useSyncExternalStore } from 'preact/compat';
import { useRef } from 'preact/hooks';

interface Drawn<Selection> {
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
  const drawn = useRef<Drawn<Selection> | undefined>(undefined);
  const select = () => {
    const selection = selector(getSnapshot());
    // The same object for an equal selection, or the store would seem to change with each look.
    if (!drawn.current || !isEqual(drawn.current.selection, selection)) drawn.current = { selection };
    return drawn.current.selection;
  };
  return useSyncExternalStore(subscribe, select);
}

export default { useSyncExternalStoreWithSelector };
