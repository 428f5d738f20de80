import type { StorageFault, StoragePort } from './storagePort.ts';

const PREFIX = 'room/';

/** The logs of the rooms held in this browser, as texts, one a scenario. */
export interface RoomBook {
  readonly read: (key: string) => string | undefined;
  /** Keeps a room's log over its former version. @returns the fault when it could not be kept */
  readonly save: (key: string, log: string) => StorageFault | undefined;
  /** Calls back when another window of this room has kept its log. @returns its undo */
  readonly listen: (key: string, onChange: (log: string) => void) => () => void;
}

/** Opens the book of rooms on a storage. */
export function createRoomBook(storage: StoragePort): RoomBook {
  const read = (key: string) => storage.get(PREFIX + key);
  return {
    read,
    save: (key, log) => storage.set(PREFIX + key, log),
    listen: (key, onChange) =>
      storage.listen((changed) => {
        const log = changed === PREFIX + key ? read(key) : undefined;
        if (log !== undefined) onChange(log);
      }),
  };
}
