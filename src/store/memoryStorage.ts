import type { StoragePort } from './storagePort.ts';

/** Keeps texts as long as the page lives: for tests, and where the browser forbids storage. */
export function memoryStorage(): StoragePort {
  const texts = new Map<string, string>();
  return {
    keys: () => [...texts.keys()],
    get: (key) => texts.get(key),
    set: (key, text) => {
      texts.set(key, text);
      return undefined;
    },
    remove: (key) => {
      texts.delete(key);
    },
    listen: () => () => undefined,
  };
}
