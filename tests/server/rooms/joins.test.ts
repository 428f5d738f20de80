import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectPhone, connectRoom } from '../../../src/live/index.ts';
import { isHere, memoryStorage, until } from './linkedPhone.ts';
import { connect, joined, openVenue, STILL, TO_VOTE, type Venue } from './venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

const WRONG = 'CCCCCC';

test('a phone that joins late, or comes back, knows the question at once', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const early = await joined(venue.url, 'phone', code);
  expect(early.view).toMatchObject({ phase: 'lobby', q: '', choices: [] });
  await desk.command(0, ...TO_VOTE);
  expect(await early.next('phone')).toMatchObject({ phase: 'open', q: 'hello' });
  await early.vote({ c: 'slow', conf: 1 });
  const late = await joined(venue.url, 'phone', code);
  expect(late.view).toMatchObject({ phase: 'open', q: 'hello', question: { en: expect.any(String) } });
  expect(late.view.mine).toBeUndefined();
  const back = await joined(venue.url, 'phone', code, { tok: early.tok });
  expect(back.tok).toBe(early.tok);
  expect(back.view.mine).toEqual({ choice: 'slow', confidence: 1, mid: expect.any(Number) });
});

test('screens hear who comes and goes, as a number', async () => {
  const { code } = await venue.openRoom();
  const screen = await joined(venue.url, 'screen', code);
  expect(screen.view).toMatchObject({ present: 0, voted: 0, phase: 'lobby' });
  const present = (count: number) =>
    screen.next('pulse', (pulse: { present: number }) => pulse.present === count);
  const phones = [await joined(venue.url, 'phone', code), await joined(venue.url, 'phone', code)];
  await present(2);
  phones[0]?.socket.disconnect();
  expect(await present(1)).toEqual({ present: 1, voted: 0, now: expect.any(Number) });
});

test('a locked room keeps its seats and gives no new one', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const seated = await joined(venue.url, 'phone', code);
  await desk.command(0, { type: 'lock', on: true });
  seated.socket.disconnect();
  const stranger = await connect(venue.url);
  expect(await stranger.hello('phone', code)).toEqual({ ok: false, reason: 'locked' });
  expect(await stranger.hello('phone', code, { tok: 'forged.token' })).toEqual({
    ok: false,
    reason: 'locked',
  });
  expect((await joined(venue.url, 'phone', code, { tok: seated.tok })).view.phase).toBe('lobby');
});

test('a room that cannot be read just now is not said to be gone, and takes in whoever waited', async () => {
  const { code, cookie } = await venue.openRoom();
  const file = join(venue.folder, 'data', 'rooms', code, 'room.json');
  renameSync(file, `${file}.away`);
  mkdirSync(file);
  const silence = console.error;
  console.error = () => {};
  const waiting = { ok: false, reason: 'unavailable' };
  for (const role of ['phone', 'screen', 'console'] as const)
    expect(await (await connect(venue.url)).hello(role, code)).toEqual(waiting);
  const phone = connectPhone({ url: venue.url, room: code, lang: 'fr', storage: memoryStorage() });
  const desk = connectRoom({ url: venue.url, room: code, role: 'screen', lang: 'fr' });
  await until(phone, (state) => state.type === 'joining' && state.unavailable === true);
  await until(desk, (state) => state.type === 'joining' && state.unavailable === true);
  expect((await fetch(`${venue.url}/rooms/${code}/scenario.json`)).status).toBe(503);
  console.error = silence;
  rmdirSync(file);
  renameSync(`${file}.away`, file);
  await Promise.all([until(phone, isHere), until(desk, ({ type }) => type === 'live')]);
  expect((await joined(venue.url, 'console', code, { cookie })).view.present).toBe(1);
  phone.close();
  desk.close();
});

test('the seat of one room is none in another', async () => {
  const [one, other] = [await venue.openRoom(), await venue.openRoom()];
  const phone = await joined(venue.url, 'phone', one.code);
  const elsewhere = await joined(venue.url, 'phone', other.code, { tok: phone.tok });
  expect(elsewhere.tok).not.toBe(phone.tok);
});

test('an ended room says goodbye to those in it, and takes nobody new', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const phone = await joined(venue.url, 'phone', code);
  await desk.command(0, { type: 'end' });
  expect(await phone.next('phone')).toMatchObject({ phase: 'ended' });
  expect((await joined(venue.url, 'phone', code, { tok: phone.tok })).view.phase).toBe('ended');
  const stranger = await connect(venue.url);
  expect(await stranger.hello('phone', code)).toEqual({ ok: false, reason: 'ended' });
});

test('wrong codes are limited, right ones of the same address are not', async () => {
  const own = await openVenue(STILL);
  const { code } = await own.openRoom();
  const guesser = await connect(own.url);
  const reasons: string[] = [];
  for (let round = 0; round < 40; round += 1) {
    const answer = await guesser.hello('phone', WRONG);
    if (!answer.ok) reasons.push(answer.reason);
  }
  expect(reasons.slice(0, 15)).toEqual(Array(15).fill('no-room'));
  expect(reasons.slice(-10)).toEqual(Array(10).fill('slow'));
  const phones = await Promise.all(Array.from({ length: 30 }, () => joined(own.url, 'phone', code)));
  expect(new Set(phones.map(({ tok }) => tok)).size).toBe(30);
  await own.close();
});

test.each([
  ['nothing', undefined],
  ['a later version', { v: 2, room: WRONG, role: 'phone', lang: 'fr' }],
  ['an unknown role', { v: 1, room: WRONG, role: 'root', lang: 'fr' }],
  ['a code that is a path', { v: 1, room: '../../', role: 'phone', lang: 'fr' }],
  ['a code that is an object', { v: 1, room: { toString: 'x' }, role: 'phone', lang: 'fr' }],
  ['a language without end', { v: 1, room: WRONG, role: 'phone', lang: 'f'.repeat(500) }],
])('a hello with %s is refused as bad', async (_what, message) => {
  const client = await connect(venue.url);
  expect(await client.ask('hello', message)).toEqual({ ok: false, reason: 'bad' });
});

test('a page that wakes says hello again, and gets the view of that moment', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  const phone = await joined(venue.url, 'phone', code);
  await desk.command(0, ...TO_VOTE);
  await phone.vote({ c: 'slow' });
  expect(await phone.hello('phone', code, { tok: phone.tok })).toMatchObject({
    ok: true,
    tok: phone.tok,
    view: { phase: 'open', mine: { choice: 'slow' } },
  });
  expect(await desk.hello('console', code)).toMatchObject({
    ok: true,
    driver: true,
    view: { turn: 2, present: 1 },
  });
});

test('who a connection is, is settled once', async () => {
  const { code, cookie } = await venue.openRoom();
  const client = await connect(venue.url, { extraHeaders: { cookie } });
  expect(await client.hello('phone', code)).toMatchObject({ ok: true, driver: false });
  expect(await client.hello('console', code)).toEqual({ ok: false, reason: 'bad' });
  expect(await client.command(0, { type: 'next' })).toMatchObject({ status: 'forbidden' });
});

test('two rooms never hear each other', async () => {
  const rooms = await Promise.all([venue.openRoom(), venue.openRoom()]);
  const [one, other] = await Promise.all(
    rooms.map(async ({ code, cookie }) => ({
      code,
      desk: await joined(venue.url, 'console', code, { cookie }),
      screen: await joined(venue.url, 'screen', code),
      phone: await joined(venue.url, 'phone', code),
    })),
  );
  if (!one || !other) throw new Error('two rooms');
  const silent = [other.desk, other.screen, other.phone];
  await one.desk.next('pulse', ({ present }: { present: number }) => present === 1);
  await other.desk.next('pulse', ({ present }: { present: number }) => present === 1);
  const before = silent.map(({ heard }) => JSON.stringify(heard.filter(([name]) => name !== 'pulse')));
  await one.desk.command(0, ...TO_VOTE);
  await one.phone.vote({ c: 'slow' });
  await one.desk.command(2, { type: 'close' }, { type: 'reveal' });
  await one.phone.next('phone', ({ phase }: { phase: string }) => phase === 'revealed');
  await one.screen.next('pulse', ({ voted }: { voted: number }) => voted === 1);
  expect(silent.map(({ heard }) => JSON.stringify(heard.filter(([name]) => name !== 'pulse')))).toEqual(
    before,
  );
  const pulses = silent.flatMap(({ heard }) => heard.filter(([name]) => name === 'pulse'));
  expect(pulses.every(([, pulse]) => (pulse as { voted: number }).voted === 0)).toBe(true);
  expect(await other.phone.vote({})).toMatchObject({ status: 'closed' });
});
