import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pulse, RoomView, VoteAck } from '../../../src/live/index.ts';
import { type Joined, joined, openVenue, TO_VOTE, type Venue } from '../rooms/venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

const HONEST = 999;
/** Phones that come at the same time. */
const AT_ONCE = 100;

async function seats(code: string): Promise<readonly Joined[]> {
  const all: Joined[] = [];
  while (all.length < HONEST) {
    const more = Math.min(AT_ONCE, HONEST - all.length);
    all.push(...(await Promise.all(Array.from({ length: more }, () => joined(venue.url, 'phone', code)))));
  }
  return all;
}

test('beside clients that flood, shout and lie, 999 honest votes are counted, each once', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const honest = await seats(code);
  const hostile = await Promise.all(Array.from({ length: 3 }, () => joined(venue.url, 'phone', code)));
  const [flooding, shouting, lying] = hostile;
  for (let index = 0; index < 500; index += 1)
    flooding?.socket.emit('vote', { q: 'hello', epoch: 9, c: 'fast', mid: index });
  shouting?.socket.emit('vote', { q: 'hello', epoch: 0, c: 'fast', mid: 'x'.repeat(50_000) });
  lying?.socket.emit('cmd', { cid: 'lie', expectSeq: 2, events: [{ type: 'close' }] });
  const choiceOf = (index: number) => (index % 4 === 0 ? 'fast' : 'slow');
  const acks: VoteAck[] = await Promise.all(honest.map((phone, index) => phone.vote({ c: choiceOf(index) })));
  expect(new Set(acks.map(({ status }) => status))).toEqual(new Set(['ok']));
  await Promise.all([flooding?.gone, shouting?.gone]);
  await desk.next('pulse', ({ voted }: Pulse) => voted === HONEST);
  await desk.command(2, { type: 'close' }, { type: 'reveal' });
  const view = await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed');
  expect(view.votes).toEqual({ fast: 250, slow: 749 });
  expect(honest.every(({ socket }) => socket.connected)).toBe(true);
});

test('two rooms on one server hear nothing of each other', async () => {
  const [one, other] = [await venue.openRoom(), await venue.openRoom()];
  const quiet = [
    await joined(venue.url, 'console', other.code, { cookie: other.cookie }),
    await joined(venue.url, 'phone', other.code),
  ];
  await quiet[0]?.next('pulse', ({ present }: Pulse) => present === 1);
  const before = quiet.map(({ heard }) => heard.length);
  const desk = await joined(venue.url, 'console', one.code, { cookie: one.cookie });
  const phone = await joined(venue.url, 'phone', one.code, { tok: quiet[1]?.tok ?? '' });
  await desk.command(0, ...TO_VOTE);
  await phone.vote({ c: 'fast' });
  await desk.command(2, { type: 'close' }, { type: 'reveal' }, { type: 'end' });
  await phone.next('phone', ({ phase }: { phase: string }) => phase === 'ended');
  const rest = quiet.flatMap(({ heard }, index) => heard.slice(before[index]));
  // A pulse may be repeated, with what it said before.
  expect(rest.filter(([name]) => name !== 'pulse')).toEqual([]);
  for (const [, pulse] of rest) expect(pulse).toMatchObject({ present: 1, voted: 0 });
  expect((await joined(venue.url, 'screen', other.code)).view).toMatchObject({ phase: 'lobby', seq: 0 });
});

test('a vote ends by the server’s clock, whatever the time is elsewhere', async () => {
  const ahead = 3_600_000;
  const own = await openVenue({ now: () => Date.now() + ahead });
  const { code, cookie } = await own.openRoom();
  const desk = await joined(own.url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const phone = await joined(own.url, 'phone', code);
  expect(Math.abs(phone.view.now - Date.now() - ahead)).toBeLessThan(60_000);
  await desk.command(2, { type: 'timer', until: Date.now() + ahead + 200 });
  expect(await phone.vote({ c: 'slow' })).toMatchObject({ status: 'ok' });
  await desk.next('snap', ({ phase }: RoomView) => phase === 'closed');
  expect(await phone.vote({ c: 'fast' })).toMatchObject({ status: 'closed' });
  await own.close();
});
