import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectPhone, type Pulse, type RoomView } from '../../../src/live/index.ts';
import { redisLog } from '../../../src/server/storage/redis/redisLog.ts';
import { isCast, isHere, memoryStorage, until } from '../rooms/linkedPhone.ts';
import { choiceOf, numberedVotes } from '../rooms/numberedVotes.ts';
import { layOut, startServer } from '../rooms/serverProcess.ts';
import { connect, joined, newFolder, openRoom, openVenue, TO_VOTE, type Venue } from '../rooms/venue.ts';
import { type RedisServer, startRedis } from './redisServer.ts';

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.remove());

const revealed = ({ phase }: RoomView) => phase === 'revealed';

test('one room on two processes: one is killed in mid-vote, no acknowledged vote is lost, none counts twice', async () => {
  const folder = newFolder();
  layOut(folder);
  const [one, other] = await Promise.all([
    startServer(folder, 0, redis.url),
    startServer(folder, 0, redis.url),
  ]);
  const { code, cookie } = await openRoom(one.url, 'two-votes');
  const desk = await joined(one.url, 'console', code, { cookie });
  const screen = await joined(other.url, 'screen', code);
  const phones = await Promise.all(
    Array.from({ length: 60 }, (_, index) => joined(index % 2 ? one.url : other.url, 'phone', code)),
  );
  await desk.command(0, ...TO_VOTE);
  await Promise.all(phones.map((phone) => phone.next('phone', ({ q }: { q: string }) => q === 'hello')));
  for (const one of [desk, screen]) await one.next('pulse', ({ present }: Pulse) => present === 60);

  const { send, acknowledged: told } = numberedVotes();
  const early = phones.slice(0, 20).map(send);
  await Promise.all(early);
  await screen.next('pulse', ({ voted }: Pulse) => voted === 20);
  const late = phones.slice(20).map((phone, index) => send(phone, index + 20));
  await Promise.race(late.filter((_, index) => index % 2 === 1));
  await one.kill();
  for (const [index, phone] of phones.entries()) if (index % 2 === 1) phone.socket.disconnect();
  await Promise.all(late.filter((_, index) => index % 2 === 0));
  const acknowledged = told();
  expect(acknowledged.length).toBeGreaterThan(40);

  const seats = await Promise.all(
    phones.map((phone, index) => (index % 2 ? joined(other.url, 'phone', code, { tok: phone.tok }) : phone)),
  );
  for (const index of acknowledged)
    if (index % 2 === 1) expect(seats[index]?.view.mine).toEqual({ choice: choiceOf(index), mid: index + 1 });
  const again = await Promise.all(
    seats.map((phone, index) => phone.vote({ c: choiceOf(index), mid: index + 1 })),
  );
  for (const index of acknowledged) expect(again[index]?.status).toBe('same');
  expect(again.filter(({ status }) => status !== 'same' && status !== 'ok')).toEqual([]);

  const driver = await joined(other.url, 'console', code, { cookie });
  expect(await driver.command(2, { type: 'close' }, { type: 'reveal' })).toMatchObject({ status: 'ok' });
  expect((await screen.next<RoomView>('snap', revealed)).votes).toEqual({ fast: 20, slow: 40 });
  await screen.next('pulse', ({ present }: Pulse) => present === 60);
  await other.kill();
  rmSync(folder, { recursive: true });
});

/** One room, served twice. */
async function twice(work: (one: Venue, other: Venue) => Promise<void>): Promise<void> {
  const key = Buffer.alloc(32, 3);
  const [one, other] = [
    await openVenue({ store: await redisLog(redis.url), key }),
    await openVenue({ store: await redisLog(redis.url), key }),
  ];
  await work(one, other);
  await one.close();
  await other.close();
}

test('facilitators at two processes act once, and both are shown the same', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    const desks = [
      await joined(one.url, 'console', code, { cookie }),
      await joined(other.url, 'console', code, { cookie }),
    ] as const;
    for (let turn = 0; turn < 6; turn += 1) {
      const acks = await Promise.all(
        desks.map((desk) => desk.command(turn, { type: 'panel', panel: 'why' })),
      );
      expect(acks.map(({ status }) => status).sort()).toEqual(['ok', 'stale']);
      await Promise.all(desks.map((desk) => desk.next('snap', (view: RoomView) => view.turn === turn + 1)));
    }
  }));

test('the same votes at two processes at once stand once each, the last one of a participant', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    const desk = await joined(other.url, 'console', code, { cookie });
    await desk.command(0, ...TO_VOTE);
    const first = await Promise.all(Array.from({ length: 20 }, () => joined(one.url, 'phone', code)));
    // The older tab is sent away while both vote: its vote is counted or comes to nothing.
    const early = Promise.allSettled(first.map((tab, index) => tab.vote({ c: choiceOf(index) })));
    const second = await Promise.all(
      first.map(async ({ tok }) => {
        const tab = await joined(other.url, 'phone', code, { tok });
        await tab.vote({ c: 'fast' });
        return tab;
      }),
    );
    await early;
    const last = await Promise.all(second.map((tab) => tab.vote({ c: 'slow' })));
    expect(last.map(({ status }) => status)).toEqual(Array(20).fill('ok'));
    await desk.command(2, { type: 'close' }, { type: 'reveal' });
    expect((await desk.next<RoomView>('snap', revealed)).votes).toEqual({ slow: 20 });
  }));

test('a message that one process acted on changes nothing back when it is replayed at the other', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    const desk = await joined(one.url, 'console', code, { cookie });
    await desk.command(0, ...TO_VOTE);
    const phone = await joined(one.url, 'phone', code);
    for (const [index, c] of ['fast', 'slow'].entries()) await phone.vote({ c, mid: index + 1 });
    const back = await joined(other.url, 'phone', code, { tok: phone.tok });
    expect(await back.vote({ c: 'fast', mid: 1 })).toMatchObject({ status: 'same' });
    await desk.command(2, { type: 'close' }, { type: 'reveal' });
    expect((await desk.next<RoomView>('snap', revealed)).votes).toEqual({ slow: 1 });
  }));

test('a phone’s older tab is told that a newer one took its seat, at whichever process that is', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    const desk = await joined(one.url, 'console', code, { cookie });
    const older = await joined(one.url, 'phone', code);
    const newer = await joined(other.url, 'phone', code, { tok: older.tok });
    expect(await older.next('gone')).toEqual({ reason: 'replaced' });
    await older.gone;
    await desk.command(0, ...TO_VOTE);
    expect(await newer.vote({ c: 'slow' })).toMatchObject({ status: 'ok' });
    await desk.next('pulse', ({ present, voted }: Pulse) => present === 1 && voted === 1);
    const back = await joined(one.url, 'phone', code, { tok: older.tok });
    expect(await newer.next('gone')).toEqual({ reason: 'replaced' });
    expect(back.view.mine?.choice).toBe('slow');
  }));

test('a room forgotten at one process is gone at the other', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    const phone = await joined(other.url, 'phone', code);
    const headers = { Origin: one.url, Cookie: cookie };
    expect((await fetch(`${one.url}/rooms/${code}/forget`, { method: 'POST', headers })).status).toBe(200);
    expect(await phone.next('gone')).toEqual({ reason: 'forgotten' });
    expect((await fetch(`${other.url}/rooms/${code}/scenario.json`)).status).toBe(404);
  }));

test('whose room this process has not read yet is told to wait while Redis is away, and let in afterwards', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    await redis.kill();
    const silence = console.error;
    console.error = () => {};
    const waiting = { ok: false, reason: 'unavailable' };
    for (const role of ['phone', 'screen', 'console'] as const)
      expect(await (await connect(other.url)).hello(role, code)).toEqual(waiting);
    expect((await fetch(`${other.url}/rooms/${code}/scenario.json`)).status).toBe(503);
    const phone = connectPhone({ url: other.url, room: code, lang: 'fr', storage: memoryStorage() });
    await until(phone, (state) => state.type === 'joining' && state.unavailable === true);
    await redis.start();
    await until(phone, isHere);
    console.error = silence;
    const desk = await joined(other.url, 'console', code, { cookie });
    await desk.command(0, ...TO_VOTE);
    await until(phone, (state) => state.type === 'live' && state.view.q === 'hello');
    phone.vote('slow');
    await until(phone, isCast('ok'));
    phone.close();
  }));

test('while Redis is away votes are put off and the room is seen paused; then it goes on where it was', () =>
  twice(async (one, other) => {
    const { code, cookie } = await one.openRoom();
    const desk = await joined(one.url, 'console', code, { cookie });
    const screen = await joined(other.url, 'screen', code);
    await desk.command(0, ...TO_VOTE);
    const phone = await joined(one.url, 'phone', code);
    await phone.vote({ c: 'fast' });
    await redis.kill();
    expect(await phone.vote({ c: 'slow', mid: 1000 })).toMatchObject({ status: 'slow' });
    await desk.next('snap', ({ paused }: RoomView) => paused);
    await redis.start();
    const again = () => phone.vote({ c: 'slow', mid: 1000 });
    let ack = await again();
    for (; ack.status === 'slow'; ack = await again()) await new Promise((go) => setTimeout(go, 250));
    expect(ack).toMatchObject({ status: 'ok', changed: true });
    expect(desk.heard.findLast(([name]) => name === 'snap')?.[1]).toMatchObject({ paused: false, turn: 2 });
    await desk.command(2, { type: 'close' }, { type: 'reveal' });
    expect((await screen.next<RoomView>('snap', revealed)).votes).toEqual({ slow: 1 });
  }));
