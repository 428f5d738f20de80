import { memoryStorage } from './memoryStorage.ts';
import type { StorageFault, StoragePort } from './storagePort.ts';

/** Every file:// page shares one localStorage: our keys carry a prefix. */
const OURS = 'plein-nord/';

function faultOf(error: unknown): StorageFault {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return error.name === 'SecurityError' ? 'forbidden' : 'failed';
}

/**
 * Keeps texts in localStorage; what it refuses is kept in memory, so that the game goes on.
 * Reading never throws, whatever the browser forbids.
 * @param shelf sets these texts apart from all others of this browser; it ends in a slash
 */
export function browserStorage(view: Window, shelf = ''): StoragePort {
  const prefix = OURS + shelf;
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
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length)),
      );
      return [...new Set([...('value' in stored ? stored.value : []), ...memory.keys()])];
    },
    get: (key) => {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      const stored = attempt((storage) => storage.getItem(prefix + key));
      return ('value' in stored ? stored.value : null) ?? undefined;
    },
    set: (key, text) => {
      const stored = attempt((storage) => storage.setItem(prefix + key, text));
      if ('value' in stored) {
        memory.remove(key);
        return undefined;
      }
      memory.set(key, text);
      return stored.fault;
    },
    remove: (key) => {
      memory.remove(key);
      attempt((storage) => storage.removeItem(prefix + key));
    },
    listen: (onChange) => {
      const onStorage = ({ key }: StorageEvent) => {
        if (key?.startsWith(prefix)) onChange(key.slice(prefix.length));
      };
      view.addEventListener('storage', onStorage);
      return () => view.removeEventListener('storage', onStorage);
    },
  };
}
