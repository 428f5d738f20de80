import type { LoggedEvent } from '../../live/index.ts';

/** What is known of a room besides its log. No name, no address: nothing of whoever takes part. */
export interface RoomMeta {
  readonly v: 1;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The scenario's id as the addresses of its screens name it. */
  readonly scenario: string;
  /** See `roomSecret`. */
  readonly secretHash: string;
}

/** A room as it was kept. */
export interface StoredRoom {
  readonly meta: RoomMeta;
  /** The scenario's file as it was when the room was opened. */
  readonly scenario: string;
  /** Replayed, they give the state of the room; votes that later ones replaced may be missing. */
  readonly events: readonly LoggedEvent[];
}

/** `failed`: nothing of it was kept, a later try may succeed (a full disk, a lost connection). */
export type Kept = 'kept' | 'failed';

/** Who hears what other processes say of a room. */
export interface RoomEars {
  /** Another process may have added to the room, or forgotten it. */
  readonly onNews: () => void;
  /** A participant who has a seat here took one at another process after that. */
  readonly onSeated?: (voter: string) => void;
}

export interface RoomWatch {
  /** Says that a participant has taken a seat here. All processes agree on who was last; unsaid while the store is away. */
  readonly seated: (voter: string) => void;
  readonly close: () => void;
}

/** What other processes that serve the same rooms have to be told, and tell. */
export interface SharedRooms {
  /**
   * What was added to a room's log behind event `seq`; `whole` when the log does not know that event, so that all it
   * holds is given. @returns `undefined` for a room that was forgotten
   */
  readonly since: (
    code: string,
    seq: number,
  ) => Promise<{ readonly events: readonly LoggedEvent[]; readonly whole: boolean } | undefined>;
  /** Hears of a room at other processes, and tells them of it. */
  readonly watch: (code: string, ears: RoomEars) => RoomWatch;
  /** Notes that this process holds so many phones in a room, good for 5 s. @returns how many the others hold, if known */
  readonly present: (code: string, mine: number) => Promise<number | undefined>;
}

/** Where rooms are kept (live page, Engine); every driver passes the same suite of tests. */
export interface RoomStore {
  /** Absent where this process is the only one. */
  readonly shared?: SharedRooms;
  /** Opens the log of a new room. @returns `taken` for a code in use, or forgotten less than 24 hours ago */
  readonly create: (meta: RoomMeta, scenario: string) => Promise<Kept | 'taken'>;
  /**
   * Adds events to a room's log, all or none. Resolves once they would survive the end of this process and of the
   * machine. @returns `behind` when the log goes on otherwise than this process knows: `shared.since` tells
   */
  readonly append: (code: string, events: readonly LoggedEvent[]) => Promise<Kept | 'behind'>;
  /** @returns `undefined` when there is no such room; throws the system's error while that cannot be known */
  readonly load: (code: string) => Promise<StoredRoom | undefined>;
  readonly list: () => Promise<readonly RoomMeta[]>;
  /** Removes all that is known of a room but its code, which stays reserved for 24 hours. */
  readonly forget: (code: string) => Promise<void>;
  /** Waits for what is being written and lets go of everything. */
  readonly close: () => Promise<void>;
}

/** How long the code of a forgotten room is not given to another, in milliseconds. */
export const CODE_REST = 24 * 60 * 60 * 1000;
