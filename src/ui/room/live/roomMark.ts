import type { StoragePort } from '../../../store/index.ts';

const PREFIX = 'room-code/';

/** Which room of the server the windows of this browser last opened for a scenario. */
export interface RoomMark {
  readonly read: () => string | undefined;
  readonly write: (code: string | undefined) => void;
  /** Calls back when another window opened or gave up a room. @returns its undo */
  readonly listen: (onChange: (code: string | undefined) => void) => () => void;
}

/** The mark of a scenario's room, shared by the windows of this browser. */
export function roomMark(storage: StoragePort, scenario: string): RoomMark {
  const key = PREFIX + scenario;
  const read = () => storage.get(key);
  return {
    read,
    write: (code) => {
      if (code === undefined) storage.remove(key);
      else storage.set(key, code);
    },
    listen: (onChange) =>
      storage.listen((changed) => {
        if (changed === key) onChange(read());
      }),
  };
}
