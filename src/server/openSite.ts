import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Addresses, addressesOf } from './addresses.ts';
import type { ServerOptions } from './options.ts';
import { roomSite } from './roomSite.ts';
import { siteServer } from './siteServer.ts';
import { fileLog } from './storage/fileLog.ts';
import { lockFolder } from './storage/folderLock.ts';
import { roomKey } from './storage/roomKey.ts';
import type { RoomStore } from './storage/roomStore.ts';

/** The site, not listening yet. */
export interface OpenSite {
  readonly server: Server;
  readonly addresses: (port: number) => Addresses;
  readonly close: () => Promise<void>;
}

interface Rooms {
  readonly store: RoomStore;
  /** What seats are signed with. */
  readonly key: Buffer;
  /** Lets others have the place where they are kept. */
  readonly unlock: () => void;
}

/** Where the options want rooms to be kept; throws the system's error when that cannot be had. */
async function roomsOf({ data, redis }: ServerOptions): Promise<Rooms> {
  if (redis !== undefined) {
    const { redisLog } = await import('./storage/redis/redisLog.ts');
    const store = await redisLog(redis);
    return { store, key: await store.seatKey(), unlock: () => {} };
  }
  const unlock = await lockFolder(data);
  if (!unlock) throw Object.assign(new Error(data), { code: 'EBUSY' });
  return { store: fileLog(data), key: await roomKey(data), unlock };
}

/**
 * The built site of `folder` with its rooms; where rooms cannot be kept, the site alone.
 * @param onNoRooms told the system's code then
 */
export async function openSite(
  folder: string,
  options: ServerOptions,
  onNoRooms: (code: string) => void,
): Promise<OpenSite> {
  const addresses = (port: number) => addressesOf(options.host, port, { address: options.address });
  try {
    const { store, key, unlock } = await roomsOf(options);
    const { address: told, open } = options;
    const site = await roomSite({
      site: folder,
      store,
      key,
      addresses: () => addresses((site.server.address() as AddressInfo).port),
      told,
      open,
    });
    const close = async () => {
      await site.close();
      unlock();
    };
    return { server: site.server, addresses, close };
  } catch (error) {
    onNoRooms(error instanceof Error && 'code' in error ? String(error.code) : String(error));
    const server = siteServer(folder);
    const close = async () => {
      server.close();
      server.closeAllConnections();
    };
    return { server, addresses, close };
  }
}
