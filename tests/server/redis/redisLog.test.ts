import { createClient } from '@redis/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RedisLog, redisLog } from '../../../src/server/storage/redis/redisLog.ts';
import { logged, meta, roomStoreSuite, vote } from '../storage/roomStoreSuite.ts';
import { type RedisServer, startRedis } from './redisServer.ts';

const ROOM = 'K7MQ9X';
let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.remove());

async function empty(): Promise<void> {
  const client = createClient({ url: redis.url });
  await client.connect();
  await client.flushAll();
  await client.close();
}
beforeEach(empty);

roomStoreSuite('redis', () => ({ open: () => redisLog(redis.url), clean: empty }));

/** Two processes' views of one room. */
async function pair(work: (one: RedisLog, other: RedisLog) => Promise<void>): Promise<void> {
  const [one, other] = [await redisLog(redis.url), await redisLog(redis.url)];
  await one.create(meta(ROOM), '{}');
  await work(one, other);
  await one.close();
  await other.close();
}

/** What a process hears of others in the room. */
function news(store: RedisLog) {
  let count = 0;
  const waiting: (() => void)[] = [];
  const { close: undo } = store.shared.watch(ROOM, {
    onNews() {
      count += 1;
      for (const go of waiting.splice(0)) go();
    },
  });
  return { count: () => count, next: () => new Promise<void>((go) => waiting.push(go)), undo };
}

test('of two processes that write the same number one is told that it is behind, and what it lacks', () =>
  pair(async (one, other) => {
    const [mine, theirs] = [vote(1, 'ann', 'fast'), vote(1, 'bob', 'slow')];
    const answers = await Promise.all([one.append(ROOM, [mine]), other.append(ROOM, [theirs])]);
    expect([...answers].sort()).toEqual(['behind', 'kept']);
    const kept = answers[0] === 'kept' ? mine : theirs;
    expect(await other.shared.since(ROOM, 0)).toEqual({ events: [kept], whole: true });
    expect(await other.append(ROOM, [logged(2)])).toBe('kept');
    expect(await one.shared.since(ROOM, 1)).toEqual({ events: [logged(2)], whole: false });
    expect(await one.append(ROOM, [logged(4)])).toBe('behind');
  }));

test('a group is added whole or not at all, and never twice', () =>
  pair(async (one, other) => {
    const group = [logged(1), vote(2, 'ann', 'fast'), logged(3)];
    expect(await one.append(ROOM, group)).toBe('kept');
    expect(await one.append(ROOM, group)).toBe('behind');
    expect(await other.append(ROOM, [logged(3), logged(4)])).toBe('behind');
    expect((await other.load(ROOM))?.events).toEqual(group);
  }));

test('a process hears what others write or forget, and not what it wrote itself', () =>
  pair(async (one, other) => {
    const [mine, theirs] = [news(one), news(other)];
    await Promise.all([mine.next(), theirs.next()]);
    const [before, told] = [mine.count(), theirs.next()];
    await one.append(ROOM, [logged(1)]);
    await told;
    const forgotten = theirs.next();
    await one.forget(ROOM);
    await forgotten;
    expect(await other.shared.since(ROOM, 1)).toBeUndefined();
    expect(mine.count()).toBe(before);
    mine.undo();
    theirs.undo();
  }));

test('of processes that seat one participant at the same time all but the last one said hear of it', () =>
  pair(async (one, other) => {
    for (let round = 0; round < 20; round += 1) {
      const gone: string[] = [];
      let noted = () => {};
      const heard = new Promise<void>((go) => {
        noted = go;
      });
      const watch = (name: string, { shared }: RedisLog) =>
        shared.watch(ROOM, {
          onNews: () => {},
          onSeated: (voter) => {
            gone.push(`${voter} ${name}`);
            noted();
          },
        });
      const watches = [watch('one', one), watch('other', other)];
      for (const { seated } of watches) seated('ann');
      await heard;
      // A word behind those of both: whoever was to hear of them has heard.
      const [last] = watches;
      last?.seated('end');
      while (!gone.includes('end other')) await new Promise((go) => setTimeout(go, 5));
      expect(gone.filter((word) => word.startsWith('ann'))).toHaveLength(1);
      for (const { close } of watches) close();
    }
  }));

test('processes add up the phones that they hold', () =>
  pair(async (one, other) => {
    expect(await one.shared.present(ROOM, 3)).toBe(0);
    expect(await other.shared.present(ROOM, 4)).toBe(3);
    expect(await one.shared.present(ROOM, 5)).toBe(4);
  }));

test('all processes sign seats with one key', () =>
  pair(async (one, other) => {
    const key = await one.seatKey();
    expect(key).toHaveLength(32);
    expect(await other.seatKey()).toEqual(key);
  }));

test('a server that ends keeps nothing new and all of the old, and is found again', async () => {
  const store = await redisLog(redis.url);
  await store.create(meta(ROOM), '{}');
  expect(await store.append(ROOM, [logged(1)])).toBe('kept');
  const heard = news(store);
  await heard.next();
  const back = heard.next();
  await redis.kill();
  expect(await store.append(ROOM, [logged(2)])).toBe('failed');
  await redis.start();
  await back;
  while ((await store.append(ROOM, [logged(2)])) === 'failed') await new Promise((go) => setTimeout(go, 20));
  expect((await store.load(ROOM))?.events).toEqual([logged(1), logged(2)]);
  await store.close();
});

test('a log that lost its end, or forgot the number asked for, is given whole', () =>
  pair(async (one) => {
    await one.append(ROOM, [logged(1), logged(2)]);
    expect(await one.shared.since(ROOM, 7)).toEqual({ events: [logged(1), logged(2)], whole: true });
  }));

test('without a server there is no store', async () => {
  await expect(redisLog('redis://127.0.0.1:1')).rejects.toThrow('ECONNREFUSED');
});
