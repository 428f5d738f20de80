import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoomView } from '../../../src/live/index.ts';
import { type Joined, joined, openVenue, STILL, TO_VOTE, type Venue } from './venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

/** A room in which the first decision is being voted on. */
async function voting({ url, openRoom } = venue) {
  const { code, cookie } = await openRoom();
  const desk = await joined(url, 'console', code, { cookie });
  expect(await desk.command(0, ...TO_VOTE)).toMatchObject({ status: 'ok', seq: 2 });
  const phone = (tok?: string) => joined(url, 'phone', code, tok === undefined ? {} : { tok });
  const reveal = async (turn = 2) => {
    expect(await desk.command(turn, { type: 'close' }, { type: 'reveal' })).toMatchObject({ status: 'ok' });
    return (await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed')).votes;
  };
  return { code, cookie, desk, phone, reveal };
}

test('each phone’s vote is acknowledged and counted', async () => {
  const { phone, reveal } = await voting();
  const phones = await Promise.all(Array.from({ length: 12 }, () => phone()));
  const acks = await Promise.all(phones.map((one, index) => one.vote({ c: index < 5 ? 'fast' : 'slow' })));
  expect(acks.map(({ status }) => status)).toEqual(Array(12).fill('ok'));
  expect(await reveal()).toEqual({ fast: 5, slow: 7 });
});

test('the last vote of a participant stands, and the phone hears that it changed', async () => {
  const { phone, reveal } = await voting();
  const one = await phone();
  expect(await one.vote({ c: 'fast' })).not.toHaveProperty('changed');
  expect(await one.vote({ c: 'fast', conf: 2 })).toMatchObject({ status: 'ok' });
  expect(await one.vote({ c: 'slow' })).toMatchObject({ status: 'ok', changed: true });
  expect(await reveal()).toEqual({ slow: 1 });
});

test('a message that comes twice, at once or replayed later, counts once and changes nothing back', async () => {
  const { phone, reveal } = await voting();
  const one = await phone();
  const first = { c: 'fast', mid: 1 };
  const acks = await Promise.all([one.vote(first), one.vote(first), one.vote(first)]);
  expect(acks.map(({ status }) => status).sort()).toEqual(['ok', 'same', 'same']);
  await one.vote({ c: 'slow', mid: 2 });
  expect(await one.vote(first)).toMatchObject({ mid: 1, status: 'same' });
  expect(await reveal()).toEqual({ slow: 1 });
});

test('two connections of one participant are one voter, and the older one goes', async () => {
  const { phone, reveal } = await voting();
  const one = await phone();
  await one.vote({ c: 'fast' });
  const two = await phone(one.tok);
  expect(await one.next('gone')).toEqual({ reason: 'replaced' });
  expect(two.view.mine).toEqual({ choice: 'fast', mid: expect.any(Number) });
  await two.vote({ c: 'slow' });
  await one.gone;
  expect(await reveal()).toEqual({ slow: 1 });
});

test('a phone that reconnects again and again, voting each time, stays one voter', async () => {
  const { phone, reveal } = await voting();
  let one: Joined = await phone();
  for (const c of ['fast', 'slow', 'fast', 'slow']) {
    await one.vote({ c });
    one.socket.disconnect();
    one = await phone(one.tok);
    expect(one.view.mine?.choice).toBe(c);
  }
  expect(await reveal()).toEqual({ slow: 1 });
});

test('votes that are sent just before the close are counted, those after it are not', async () => {
  const { phone, desk } = await voting();
  const one = await phone();
  const two = await phone();
  const sent = one.vote({ c: 'fast' });
  await sent;
  await desk.command(2, { type: 'close' });
  expect(await two.vote({ c: 'slow' })).toMatchObject({ status: 'closed' });
  await desk.command(3, { type: 'reveal' });
  expect((await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed')).votes).toEqual({ fast: 1 });
});

test('votes for another question, another epoch, an unknown choice, or in a pause are told apart', async () => {
  const { phone, desk } = await voting();
  const one = await phone();
  expect(await one.vote({ q: 'again', c: 'push' })).toMatchObject({ status: 'stale' });
  expect(await one.vote({ epoch: 7 })).toMatchObject({ status: 'stale' });
  expect(await one.vote({ c: 'push' })).toMatchObject({ status: 'bad' });
  expect(await one.ask('vote', { q: 'hello', epoch: 0, c: { evil: 1 }, mid: 7 })).toMatchObject({
    mid: 7,
    status: 'bad',
  });
  await desk.command(2, { type: 'pause', on: true });
  expect(await one.vote({})).toMatchObject({ status: 'paused' });
});

test('a question that is taken up again has no votes, and late ones of before are stale', async () => {
  const { phone, desk, reveal } = await voting();
  const one = await phone();
  await one.vote({ c: 'fast' });
  await reveal();
  await desk.command(4, { type: 'recast' });
  expect(await one.vote({ c: 'fast' })).toMatchObject({ status: 'stale' });
  expect(await one.vote({ c: 'slow', epoch: 1 })).toMatchObject({ status: 'ok' });
  expect((await desk.next<RoomView>('snap', ({ epoch }) => epoch === 1)).votes).toEqual({});
  await desk.command(5, { type: 'close' }, { type: 'reveal' });
  const view = await desk.next<RoomView>('snap', ({ phase, epoch }) => phase === 'revealed' && epoch === 1);
  expect(view.votes).toEqual({ slow: 1 });
});

test('screens hear how many voted, not more often than twenty times a second', async () => {
  const { phone, desk } = await voting();
  const phones = await Promise.all(Array.from({ length: 40 }, () => phone()));
  const before = desk.heard.filter(([name]) => name === 'pulse').length;
  await Promise.all(phones.map((one) => one.vote({})));
  await desk.next('pulse', ({ voted }: { voted: number }) => voted === 40);
  expect(desk.heard.filter(([name]) => name === 'pulse').length - before).toBeLessThan(40);
  expect(desk.heard.filter(([name]) => name === 'snap')).toHaveLength(1);
});

test('a phone hears three messages a question', async () => {
  const { phone, desk } = await voting();
  const one = await phone();
  await one.vote({ c: 'fast' });
  const steps = ['close', 'reveal', 'play', 'next', 'open'] as const;
  for (const [index, type] of steps.entries()) await desk.command(2 + index, { type });
  await one.next('phone', ({ q }: { q: string }) => q === 'again');
  const phases = one.heard.flatMap(([name, view]) =>
    name === 'phone' ? [(view as { phase: string }).phase] : [],
  );
  expect(phases).toEqual(['closed', 'revealed', 'open']);
});

test('a vote ends by itself when its time is over', async () => {
  const { phone, desk } = await voting();
  const one = await phone();
  await one.vote({ c: 'fast' });
  await desk.command(2, { type: 'timer', until: Date.now() + 100 });
  const view = await desk.next<RoomView>('snap', ({ phase }) => phase === 'closed');
  expect(view).toMatchObject({ turn: 4, voted: 1 });
  expect(await one.vote({ c: 'slow' })).toMatchObject({ status: 'closed' });
});

test('who votes too fast is told to slow down, and its first votes count', async () => {
  const still = await openVenue(STILL);
  const { phone, reveal } = await voting(still);
  const one = await phone();
  const acks = await Promise.all(
    Array.from({ length: 30 }, (_, index) => one.vote({ c: index % 2 ? 'fast' : 'slow' })),
  );
  expect(acks.map(({ status }) => status)).toEqual([...Array(10).fill('ok'), ...Array(20).fill('slow')]);
  expect(await reveal()).toEqual({ fast: 1 });
  await still.close();
});
