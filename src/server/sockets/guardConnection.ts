import { tokenBucket } from '../rooms/tokenBucket.ts';

/** Longest message of a phone, and of whoever has not shown the facilitator's cookie, in bytes. */
const SMALL = 1024;
/** Longest message at all, in bytes. */
export const LARGE = 16 * 1024;

/** Messages of one connection, of any kind: so many a second, and so many at once. */
const PER_SECOND = 20;
const BURST = 60;

/** What Engine.IO hands over of a connection. */
interface RawConnection {
  readonly on: (event: 'packet', listener: (packet: { readonly data?: unknown }) => void) => unknown;
  readonly close: (discard?: boolean) => unknown;
}

const large = new WeakSet<object>();

/** From now on this connection may send long messages. */
export function allowLarge(connection: object): void {
  large.add(connection);
}

function lengthOf(data: unknown): number {
  if (typeof data === 'string') return Buffer.byteLength(data);
  return data instanceof Uint8Array || data instanceof ArrayBuffer ? data.byteLength : 0;
}

/**
 * Closes a connection that sends too much or too often (live page, flood).
 * @param sendAway closes it with a word, where it is already known as more than a connection
 */
export function guardConnection(
  connection: RawConnection,
  now: () => number,
  sendAway: (connection: object) => void,
): void {
  const budget = tokenBucket(PER_SECOND, BURST);
  connection.on('packet', ({ data }) => {
    if (lengthOf(data) > (large.has(connection) ? LARGE : SMALL)) connection.close(true);
    else if (!budget.take(now())) sendAway(connection);
  });
}
