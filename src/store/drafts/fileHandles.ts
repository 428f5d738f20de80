import { createStore, del, get, set } from 'idb-keyval';

/** Which file on disk belongs to which draft; all is lost quietly where a browser keeps no handles. */
export interface FileHandles<Handle> {
  readonly find: (draft: string) => Promise<Handle | undefined>;
  readonly keep: (draft: string, handle: Handle) => Promise<void>;
  readonly forget: (draft: string) => Promise<void>;
}

/** The handles that this browser keeps, in IndexedDB. */
export function createFileHandles<Handle>(): FileHandles<Handle> {
  const memory = new Map<string, Handle>();
  const store = createStore('plein-nord-files', 'handles');
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  return {
    find: async (draft) => memory.get(draft) ?? (await get<Handle>(draft, store).catch(() => undefined)),
    keep: async (draft, handle) => {
      memory.set(draft, handle);
      await quietly(set(draft, handle, store));
    },
    forget: async (draft) => {
      memory.delete(draft);
      await quietly(del(draft, store));
    },
  };
}
