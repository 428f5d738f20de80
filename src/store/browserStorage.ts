import { memoryStorage } from './memoryStorage.ts';
import type { StorageFault, StoragePort } from './storagePort.ts';

/** Every file:// page shares one localStorage: our keys carry a prefix. */
const PREFIX = 'plein-nord/';

function faultOf(error: unknown): StorageFault {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return error.name === 'SecurityError' ? 'forbidden' : 'failed';
}

/**
 * Keeps texts in localStorage; what it refuses is kept in memory, so that the game goes on.
 * Reading never throws, whatever the browser forbids.
 */
export function browserStorage(view: Window): StoragePort {
  const memory = memoryStorage();
  const attempt = <T>(work: (storage: Storage) => T): { value: T } | { fault: StorageFault } => {
    try {
      return { value: work(view.localStorage) };
    } catch (error) {
      return { fault: faultOf(error) };
    }
  };
  return {
    keys: () => {
      const stored = attempt((storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => key.slice(PREFIX.length)),
      );
      return [...new Set([...('value' in stored ? stored.value : []), ...memory.keys()])];
    },
    get: (key) => {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      const stored = attempt((storage) => storage.getItem(PREFIX + key));
      return ('value' in stored ? stored.value : null) ?? undefined;
    },
    set: (key, text) => {
      const stored = attempt((storage) => storage.setItem(PREFIX + key, text));
      if ('value' in stored) {
        memory.remove(key);
        return undefined;
      }
      memory.set(key, text);
      return stored.fault;
    },
    remove: (key) => {
      memory.remove(key);
      attempt((storage) => storage.removeItem(PREFIX + key));
    },
    listen: (onChange) => {
      const onStorage = ({ key }: StorageEvent) => {
        if (key?.startsWith(PREFIX)) onChange(key.slice(PREFIX.length));
      };
      view.addEventListener('storage', onStorage);
      return () => view.removeEventListener('storage', onStorage);
    },
  };
}
