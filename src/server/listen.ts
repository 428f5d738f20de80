import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports after the wanted one are tried before giving up. */
const TRIES = 20;

/** `port` is the one really taken; `busy` says that the wanted one was not free. */
export type ListenResult =
  | { readonly type: 'listening'; readonly port: number; readonly busy: boolean }
  | { readonly type: 'failed'; readonly code: string };

function tryPort(server: Server, port: number, host: string | undefined): Promise<number | string> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
    server.once('error', failed);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Listens on `port` or, when it is busy, on the next free one; any other fault is returned with its system code. */
export async function listen(server: Server, port: number, host: string | undefined): Promise<ListenResult> {
  for (let offset = 0; offset <= TRIES; offset += 1) {
    const taken = await tryPort(server, Math.min(port + offset, 65_535), host);
    if (typeof taken === 'number') return { type: 'listening', port: taken, busy: offset > 0 };
    if (taken !== 'EADDRINUSE') return { type: 'failed', code: taken };
  }
  return { type: 'failed', code: 'EADDRINUSE' };
}
