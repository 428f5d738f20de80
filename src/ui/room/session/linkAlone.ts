import type { Voyage } from '../../../engine/index.ts';
import { type RoomLink, shareRoom } from '../../../live/index.ts';
import { createRoomBook, type StoragePort } from '../../../store/index.ts';
import type { Notices } from '../../index.ts';

interface LinkAloneOptions {
  readonly key: string;
  readonly voyage: Voyage;
  readonly storage: StoragePort;
  readonly notices: Notices;
}

/** The link to a room that the windows of this browser keep among themselves. */
export function linkAlone({ key, voyage, storage, notices }: LinkAloneOptions): RoomLink {
  return shareRoom({
    route: voyage,
    about: { scenario: { key, title: voyage.scenario.title } },
    shelf: createRoomBook(storage),
    onKept: notices.tellFault,
    now: Date.now,
  });
}
