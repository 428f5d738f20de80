import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** `::ffff:127.0.0.1` is how an IPv4 address looks to a server that also listens for IPv6. */
const plain = (address: string) => address.replace(/^::ffff:/, '').replace(/%.*$/, '');

/** Whether a request comes from this machine itself, over whichever of its addresses, and through no proxy. */
export function isFromOwnMachine({ socket, headers }: IncomingMessage): boolean {
  const from = plain(socket.remoteAddress ?? '');
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .some(({ address }) => plain(address) === from);
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a request was sent to this machine by a name that nobody else can point at it: a page of the internet
 * whose name was made to lead here (DNS rebinding) still sends that name.
 * @param told the name that the server was told of (`--address`), if any
 */
export function isToOwnName({ headers }: IncomingMessage, told: string | undefined): boolean {
  const name = urlOf(`http://${headers.host}`)?.hostname ?? '';
  if (isIP(name.replace(/^\[|\]$/g, '')) > 0) return true;
  const own = hostname().toLowerCase();
  const known = ['localhost', own, `${own}.local`, told && urlOf(`http://${told}`)?.hostname];
  return known.includes(name);
}

/** Whether a request was made by a page of this very site, as browsers say in `Origin`. */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined && urlOf(headers.origin)?.host === headers.host?.toLowerCase();
}
