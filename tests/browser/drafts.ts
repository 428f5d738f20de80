import type { Page } from '@playwright/test';

const STORE = 'plein-nord-drafts';
const TABLE = 'drafts';

/** Puts a draft among those that the studio keeps; the studio has to have been opened before. */
export async function keepDraft(page: Page, id: string, text: string): Promise<void> {
  const draft = {
    id,
    text,
    fileName: `${id}.json`,
    createdAt: 0,
    changedAt: 0,
    revision: 1,
    past: [],
    future: [],
  };
  await page.evaluate(
    ([store, table, key, kept]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(store);
        opening.onupgradeneeded = () => opening.result.createObjectStore(table);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(table, 'readwrite');
          writing.objectStore(table).put(kept, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [STORE, TABLE, id, draft] as const,
  );
}

/** The text of a draft as it is kept now. */
export async function keptText(page: Page, id: string): Promise<string> {
  return page.evaluate(
    ([store, table, key]) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(store);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(table).objectStore(table).get(key);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(String(reading.result?.text));
          };
        };
      }),
    [STORE, TABLE, id] as const,
  );
}
