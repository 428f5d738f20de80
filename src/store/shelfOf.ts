import type { StoragePort } from './storagePort.ts';

/** A part of a storage that knows nothing of the rest. */
export function shelfOf(storage: StoragePort, name: string): StoragePort {
  const prefix = `${name}/`;
  return {
    keys: () =>
      storage
        .keys()
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    get: (key) => storage.get(prefix + key),
    set: (key, text) => storage.set(prefix + key, text),
    remove: (key) => storage.remove(prefix + key),
    listen: (onChange) =>
      storage.listen((key) => {
        if (key.startsWith(prefix)) onChange(key.slice(prefix.length));
      }),
  };
}
