import { createStore, del, get, values } from 'idb-keyval';
import type { Draft } from './draft.ts';
import type { DraftPort } from './draftPort.ts';

/** A browser may clear what it was not asked to keep; some ask their user, so once a page is enough. */
function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

/**
 * The drafts of this browser: IndexedDB in a database of their own, so that nobody else reads them by the way, and a
 * channel between tabs.
 */
export function browserDrafts(): DraftPort {
  const store = createStore('plein-nord-drafts', 'drafts');
  const line =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('plein-nord/drafts');
  let asked = false;
  return {
    // Reading begins within a promise: a browser that forbids the database may also throw.
    all: async () => values<Draft>(store),
    get: async (id) => get<Draft>(id, store),
    turn: async (id, make) => {
      await store(
        'readwrite',
        (drafts) =>
          new Promise<void>((resolve, reject) => {
            const { transaction } = drafts;
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
            const reading: IDBRequest<Draft | undefined> = drafts.get(id);
            reading.onsuccess = () => {
              const made = make(reading.result);
              try {
                if (made) drafts.put(made, id);
              } catch (error) {
                reject(error);
                transaction.abort();
              }
            };
          }),
      );
      if (!asked) askToKeep();
      asked = true;
    },
    remove: async (id) => del(id, store),
    tell: (id) => line?.postMessage(id),
    listen: (onChange) => {
      const hear = ({ data }: MessageEvent) => onChange(String(data));
      line?.addEventListener('message', hear);
      return () => line?.removeEventListener('message', hear);
    },
  };
}
