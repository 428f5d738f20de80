import { createClient } from '@redis/client';
import { ROOM_SCRIPTS } from './roomScripts.ts';

/** How long a try to connect, a silent connection and the wait between two tries may take at most, in milliseconds. */
const CONNECT = 3000;
const SILENCE = 5000;
const PAUSE = 1000;
const PING = 2000;

const clientFor = (url: string, isOpen: () => boolean) =>
  createClient({
    url,
    scripts: ROOM_SCRIPTS,
    // A vote that cannot be written now is sent again by its phone: nothing waits here for better times.
    disableOfflineQueue: true,
    pingInterval: PING,
    socket: {
      connectTimeout: CONNECT,
      socketTimeout: SILENCE,
      reconnectStrategy: (tries) => isOpen() && Math.min(PAUSE, 50 * 2 ** tries),
    },
  });

export type RedisConnection = ReturnType<typeof clientFor>;

/**
 * Connects to a Redis or Valkey server. A connection that breaks later is made again until `close`; one that cannot
 * be made at all throws the system's error.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  let open = false;
  const client = clientFor(url, () => open);
  // Every failed command tells its caller; the connection's own complaints add nothing.
  client.on('error', () => {});
  await client.connect();
  open = true;
  return client;
}
