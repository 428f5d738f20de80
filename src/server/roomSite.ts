import type { Server } from 'node:http';
import type { Addresses } from './addresses.ts';
import { participantTokens } from './rooms/participantToken.ts';
import { openRooms } from './rooms/rooms.ts';
import { tokenBucket } from './rooms/tokenBucket.ts';
import { wrongCodes } from './rooms/wrongCodes.ts';
import { serverWords } from './serverWords.ts';
import { siteServer } from './siteServer.ts';
import { roomHubs } from './sockets/roomHubs.ts';
import { roomSockets } from './sockets/roomSockets.ts';
import type { RoomStore } from './storage/roomStore.ts';
import { roomRoutes } from './web/roomRoutes.ts';

/** Rooms that can be opened at once, and how many more each second. */
const OPENINGS = 30;
const OPENINGS_PER_SECOND = 0.2;

export interface RoomSiteOptions {
  /** The folder of the built site. */
  readonly site: string;
  readonly store: RoomStore;
  /** What seats are signed with. */
  readonly key: Buffer;
  readonly addresses: () => Addresses;
  /** See `--address` and `--open`. */
  readonly told?: string | undefined;
  readonly open?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A site and its rooms in one server, which is not listening yet. */
export interface RoomSite {
  readonly server: Server;
  /** Ends all connections, and resolves once everything is written. */
  readonly close: () => Promise<void>;
}

/** Puts the site, the rooms and their connections together. */
export async function roomSite({
  site,
  store,
  key,
  addresses,
  told,
  open = false,
  now = Date.now,
}: RoomSiteOptions): Promise<RoomSite> {
  const hubs = roomHubs(now);
  const dismiss = (code: string) => hubs.dismiss(code, 'forgotten');
  const rooms = await openRooms({ store, now, onForgotten: dismiss, onSeated: hubs.unseat });
  const wrong = wrongCodes();
  const openings = tokenBucket(OPENINGS_PER_SECOND, OPENINGS);
  const mayCreate = openings.take;
  const server = siteServer(
    site,
    roomRoutes({ rooms, wrong, site, addresses, told, open, mayCreate, dismiss, words: serverWords, now }),
  );
  const closeSockets = roomSockets(server, { rooms, hubs, tokens: participantTokens(key), wrong, now });
  return {
    server,
    async close() {
      const closed = closeSockets();
      server.closeAllConnections();
      await closed;
      await rooms.close();
    },
  };
}
