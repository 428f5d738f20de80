import type { RoomEars, RoomWatch } from '../roomStore.ts';
import type { RedisConnection } from './redisClient.ts';

export interface RoomWatchOptions {
  readonly client: RedisConnection;
  /** The connection that only listens. */
  readonly ear: RedisConnection;
  /** The name of this process. */
  readonly writer: string;
  readonly channel: string;
}

/**
 * One room's channel, on which processes say their name when they have written, and beside it the participant whom
 * they have just seated. All hear it in one order, their own words included: of two processes that seat the same
 * participant at once both know by it who was last.
 */
export function roomWatch(
  { client, ear, writer, channel }: RoomWatchOptions,
  { onNews, onSeated }: RoomEars,
): RoomWatch & { readonly listen: () => void } {
  /** How many words of one's own on a participant's seat are still to be heard. */
  const unheard = new Map<string, number>();
  let listening: Promise<unknown> = Promise.resolve();
  const count = (voter: string, by: 1 | -1) => {
    const left = (unheard.get(voter) ?? 0) + by;
    if (left > 0) unheard.set(voter, left);
    else unheard.delete(voter);
  };
  const hear = (word: string) => {
    const [from, voter] = word.split(' ');
    if (voter === undefined) {
      if (from !== writer) onNews();
    } else if (from === writer) count(voter, -1);
    else if (!unheard.has(voter)) onSeated?.(voter);
  };
  return {
    listen() {
      // What was said while the connection was away was not heard; subscribing twice is subscribing once.
      unheard.clear();
      listening = ear.subscribe(channel, hear).then(onNews, () => {});
    },
    async seated(voter) {
      count(voter, 1);
      await listening;
      await client.publish(channel, `${writer} ${voter}`).catch(() => count(voter, -1));
    },
    close: () => void ear.unsubscribe(channel, hear).catch(() => {}),
  };
}
