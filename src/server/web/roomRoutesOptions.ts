import type { Addresses } from '../addresses.ts';
import type { SessionWords } from '../exports/sessionReport.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { WrongCodes } from '../rooms/wrongCodes.ts';

/** What the pages of rooms work with. */
export interface RoomRoutesOptions {
  readonly rooms: Rooms;
  readonly wrong: WrongCodes;
  /** The folder of the built site, where shipped scenarios are. */
  readonly site: string;
  readonly addresses: () => Addresses;
  /** The address that the server was told of (`--address`). */
  readonly told: string | undefined;
  /** Whether other machines may open rooms. */
  readonly open: boolean;
  /** Whether a room may be opened just now. */
  readonly mayCreate: (now: number) => boolean;
  /** Sends everybody out of a forgotten room. */
  readonly dismiss: (code: string) => void;
  /** What exports are told in, by language. */
  readonly words: (language: string) => SessionWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
