import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RoomView } from '../../../src/live/index.ts';
import { fileLog } from '../../../src/server/storage/fileLog.ts';
import type { RoomStore } from '../../../src/server/storage/roomStore.ts';
import { connect, type Joined, joined, newFolder, openVenue, TO_VOTE, type Venue } from './venue.ts';

async function voting(venue: Venue, phones: number) {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const joins = Array.from({ length: phones }, () => joined(venue.url, 'phone', code));
  return { code, cookie, desk, phones: await Promise.all(joins) };
}

const firstOf = ([first]: readonly Joined[]): Joined => {
  if (!first) throw new Error('nobody came');
  return first;
};

test('a client that sends too much at once is dropped, the others are served', async () => {
  const venue = await openVenue();
  const { code, desk, phones } = await voting(venue, 10);
  const hostile = await joined(venue.url, 'phone', code);
  hostile.socket.emit('vote', { q: 'x'.repeat(2000) });
  await hostile.gone;
  const huge = await joined(venue.url, 'screen', code);
  huge.socket.emit('cmd', { cid: 'x'.repeat(100_000) });
  await huge.gone;
  const unknown = await connect(venue.url);
  unknown.socket.emit('anything', 'x'.repeat(2000));
  await unknown.gone;
  const acks = await Promise.all(phones.map((phone) => phone.vote({ c: 'slow' })));
  expect(acks.every(({ status }) => status === 'ok')).toBe(true);
  await desk.command(2, { type: 'close' }, { type: 'reveal' });
  expect((await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed')).votes).toEqual({
    slow: 10,
  });
  await venue.close();
});

test('a facilitator may send what a phone may not', async () => {
  const venue = await openVenue();
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const long = { type: 'timer', until: 1, more: 'x'.repeat(8000) };
  expect(await desk.ask('cmd', { cid: 'a', expectSeq: 0, events: [long] })).toMatchObject({
    status: 'refused',
  });
  await venue.close();
});

test.each([
  ['votes', 'vote', { q: 'hello', epoch: 0, c: 'fast', mid: 1 }],
  ['hellos', 'hello', { v: 1, room: 'CCCCCC', role: 'phone', lang: 'fr' }],
  ['anything', 'noise', null],
])('a client that floods with %s is told and dropped, the others are served', async (_what, event, data) => {
  const venue = await openVenue();
  const { code, phones } = await voting(venue, 5);
  const hostile = await joined(venue.url, 'phone', code);
  for (let index = 0; index < 300; index += 1) hostile.socket.emit(event, data);
  expect(await hostile.next('gone')).toEqual({ reason: 'flood' });
  await hostile.gone;
  const acks = await Promise.all(phones.map((phone) => phone.vote({ c: 'slow' })));
  expect(acks.every(({ status }) => status === 'ok')).toBe(true);
  await venue.close();
});

test('a page of another site cannot connect', async () => {
  const venue = await openVenue();
  await expect(connect(venue.url, { extraHeaders: { origin: 'http://evil.example' } })).rejects.toThrow();
  const own = await connect(venue.url, { extraHeaders: { origin: venue.url } });
  expect(own.socket.connected).toBe(true);
  const polling = await connect(venue.url, { transports: ['polling'] });
  expect(await polling.hello('phone', 'CCCCCC')).toEqual({ ok: false, reason: 'no-room' });
  await venue.close();
});

/** The files of a folder, but what is added to the room `broken` names goes wrong in its own way. */
function storeWith(folder: string, broken: () => string, append: RoomStore['append']): RoomStore {
  const store = fileLog(folder);
  return { ...store, append: (code, events) => (code === broken() ? append : store.append)(code, events) };
}

test('an exception in one room leaves the other one alive', async () => {
  let broken = '';
  const bug = () => Promise.reject(new Error('a bug, on purpose'));
  const venue = await openVenue({ store: storeWith(join(newFolder(), 'data'), () => broken, bug) });
  const [one, other] = [await voting(venue, 2), await voting(venue, 2)];
  const silence = console.error;
  console.error = () => {};
  broken = one.code;
  expect(await firstOf(one.phones).vote({})).toMatchObject({ status: 'slow' });
  expect(await one.desk.command(2, { type: 'close' })).toMatchObject({ status: 'slow' });
  expect(await one.desk.next('snap', ({ paused }: RoomView) => paused)).toMatchObject({ phase: 'open' });
  expect(await firstOf(other.phones).vote({})).toMatchObject({ status: 'ok' });
  expect(await other.desk.command(2, { type: 'close' })).toMatchObject({ status: 'ok' });
  broken = '';
  console.error = silence;
  expect(await firstOf(one.phones).vote({})).toMatchObject({ status: 'ok' });
  expect(await one.desk.next('snap', ({ paused }: RoomView) => !paused)).toMatchObject({ phase: 'open' });
  await venue.close();
});

test('on a full disk votes are put off and the room is seen paused, until there is space again', async () => {
  let full = '';
  const failed = async () => 'failed' as const;
  const venue = await openVenue({ store: storeWith(join(newFolder(), 'data'), () => full, failed) });
  const { code, desk, phones } = await voting(venue, 3);
  full = code;
  expect(await firstOf(phones).vote({ c: 'fast', mid: 1000 })).toMatchObject({ status: 'slow' });
  expect(await phones[1]?.next('phone', ({ paused }: { paused: boolean }) => paused)).toMatchObject({
    q: 'hello',
  });
  full = '';
  expect(await firstOf(phones).vote({ c: 'fast', mid: 1000 })).toMatchObject({ status: 'ok' });
  await desk.next('snap', ({ paused }: RoomView) => !paused);
  await desk.command(2, { type: 'close' }, { type: 'reveal' });
  expect((await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed')).votes).toEqual({ fast: 1 });
  await venue.close();
});
