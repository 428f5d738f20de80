import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Addresses, addressesOf } from './addresses.ts';
import type { ServerOptions } from './options.ts';
import { roomSite } from './roomSite.ts';
import { siteServer } from './siteServer.ts';
import { fileLog } from './storage/fileLog.ts';
import { lockFolder } from './storage/folderLock.ts';
import { roomKey } from './storage/roomKey.ts';

/** The site, not listening yet. */
export interface OpenSite {
  readonly server: Server;
  readonly addresses: (port: number) => Addresses;
  readonly close: () => Promise<void>;
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
    const unlock = await lockFolder(options.data);
    if (!unlock) throw Object.assign(new Error(options.data), { code: 'EBUSY' });
    const key = await roomKey(options.data);
    const { address: told, open } = options;
    const site = await roomSite({
      site: folder,
      store: fileLog(options.data),
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
