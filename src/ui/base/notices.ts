import { createStore } from 'zustand/vanilla';
import type { ReadonlyStore, StorageFault } from '../../store/index.ts';

/** A message for the player that interrupts nothing: a key of the `common` namespace under `notice`. */
export interface Notice {
  readonly key: string;
}

export interface Notices {
  readonly state: ReadonlyStore<{ readonly notice: Notice | undefined }>;
  readonly show: (key: string) => void;
  /** Tells, once for each kind a visit, that progress could not be kept. */
  readonly tellFault: (fault: StorageFault | undefined) => void;
  readonly dismiss: () => void;
}

/** A board for one message at a time; the latest wins. */
export function createNotices(): Notices {
  const store = createStore<{ notice: Notice | undefined }>()(() => ({ notice: undefined }));
  const told = new Set<StorageFault>();
  const show = (key: string) => store.setState({ notice: { key } });
  return {
    state: store,
    show,
    tellFault: (fault) => {
      if (!fault || told.has(fault)) return;
      told.add(fault);
      show(`storage-${fault}`);
    },
    dismiss: () => store.setState({ notice: undefined }),
  };
}
