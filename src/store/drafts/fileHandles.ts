import { createStore, del, get, set } from 'idb-keyval';

/** Which file on disk belongs to which draft; all is lost quietly where a browser keeps no handles. */
export interface FileHandles<Handle> {
  readonly find: (draft: string) => Promise<Handle | undefined>;
  readonly keep: (draft: string, handle: Handle) => Promise<void>;
  readonly forget: (draft: string) => Promise<void>;
}

/** The handles that this browser keeps, in IndexedDB. */
export function createFileHandles<Handle>(): FileHandles<Handle> {
  /** What could not be kept elsewhere, or not yet: what is kept is read again, as another tab may have kept it anew. */
  const memory = new Map<string, Handle>();
  const store = createStore('plein-nord-files', 'handles');
  return {
    find: async (draft) => memory.get(draft) ?? (await get<Handle>(draft, store).catch(() => undefined)),
    keep: async (draft, handle) => {
      memory.set(draft, handle);
      await set(draft, handle, store).then(
        () => memory.get(draft) === handle && memory.delete(draft),
        () => undefined,
      );
    },
    forget: async (draft) => {
      memory.delete(draft);
      await del(draft, store).catch(() => undefined);
    },
  };
}
