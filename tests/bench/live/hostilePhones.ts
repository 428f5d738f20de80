import { type Client, joined } from '../../server/rooms/venue.ts';
import { pause } from './orders.ts';

/** How long a client that was thrown out waits before it comes again, in milliseconds. */
const REST = 100;
const AT_ONCE = 100;

/** A process of clients that flood a room, shout, and come again as often as they are thrown out. */
process.on('message', ({ url, room, count }: { url: string; room: string; count: number }) => {
  const flood = ({ socket }: Client, shouts: boolean) => {
    if (shouts) socket.emit('vote', { q: 'x'.repeat(20_000) });
    for (let index = 0; index < AT_ONCE; index += 1)
      socket.emit('vote', { q: 'hello', epoch: 9, c: 'fast', mid: index });
  };
  const goOn = async (index: number) => {
    for (;;) {
      try {
        const client = await joined(url, 'phone', room);
        flood(client, index % 2 === 0);
        await client.gone;
      } catch {
        // Not let in this time.
      }
      await pause(REST);
    }
  };
  for (let index = 0; index < count; index += 1) void goOn(index);
  process.send?.({});
});
