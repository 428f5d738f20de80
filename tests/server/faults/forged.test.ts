import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoomView } from '../../../src/live/index.ts';
import { connect, joined, openVenue, TO_VOTE, type Venue } from '../rooms/venue.ts';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
});
afterAll(() => venue.close());

/** Messages of one connection that do not yet count as a flood. */
const FEW = 40;

/** Near misses of what the protocol knows, and anything else that JSON can say. */
const forged = fc.oneof(
  fc.tuple(
    fc.constantFrom('vote'),
    fc.record(
      {
        q: fc.oneof(fc.constantFrom('again', '__proto__', 'constructor', ''), fc.jsonValue()),
        epoch: fc.oneof(fc.constantFrom(-1, 1.5, 1, 2 ** 60), fc.jsonValue()),
        c: fc.oneof(fc.constantFrom('fast', 'push', '__proto__', 'toString'), fc.jsonValue()),
        conf: fc.oneof(fc.constantFrom(0, 3, -1), fc.jsonValue()),
        mid: fc.oneof(fc.constantFrom(1, -1, 1.5, 'm', '__proto__', ''), fc.jsonValue()),
      },
      { requiredKeys: ['c'] },
    ),
  ),
  fc.tuple(
    fc.constantFrom('cmd'),
    fc.record({
      cid: fc.oneof(fc.constantFrom('c'), fc.jsonValue()),
      expectSeq: fc.constantFrom(0, 2, -1, 'x'),
      events: fc.constantFrom(
        [{ type: 'close' }],
        [{ type: 'end' }],
        [{ type: 'ballots', ballots: [] }],
        [],
        7,
      ),
    }),
  ),
  fc.tuple(
    fc.constantFrom('hello'),
    fc.record({
      v: fc.constantFrom(1, 2),
      room: fc.jsonValue(),
      role: fc.constantFrom('console', 'root'),
      driver: fc.boolean(),
    }),
  ),
  fc.tuple(
    fc.constantFrom('vote', 'cmd', 'hello', 'snap', 'pulse', 'gone', 'phone', 'disconnecting'),
    fc.jsonValue(),
  ),
);

test('no forged message of a phone changes the room or the server', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  await desk.command(0, ...TO_VOTE);
  const honest = await joined(venue.url, 'phone', code);
  expect(await honest.vote({ c: 'slow' })).toMatchObject({ status: 'ok' });
  const messages = fc.sample(forged, { numRuns: 8 * FEW, seed: 5 });
  for (let from = 0; from < messages.length; from += FEW) {
    const liar = await joined(venue.url, 'phone', code);
    for (const [event, data] of messages.slice(from, from + FEW)) {
      if (event === 'disconnecting') liar.socket.emit('noise', data);
      else liar.socket.emit(event, data);
    }
    await liar.ask('cmd', { cid: 'last', expectSeq: 2, events: [{ type: 'close' }] });
    liar.socket.disconnect();
  }
  expect((await joined(venue.url, 'screen', code)).view).toMatchObject({ turn: 2, phase: 'open', voted: 1 });
  await desk.command(2, { type: 'close' }, { type: 'reveal' });
  expect((await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed')).votes).toEqual({ slow: 1 });
});

test('a seat whose token was made up, cut or taken from another room is a new one', async () => {
  const [one, other] = [await venue.openRoom(), await venue.openRoom()];
  const desk = await joined(venue.url, 'console', one.code, { cookie: one.cookie });
  await desk.command(0, ...TO_VOTE);
  const victim = await joined(venue.url, 'phone', one.code);
  await victim.vote({ c: 'slow' });
  const [voter = '', signature = ''] = victim.tok.split('.');
  const strange = await joined(venue.url, 'phone', other.code);
  const turned = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  for (const tok of [
    voter,
    `${voter}.`,
    `${voter}.${turned}`,
    `${voter}.${signature.slice(0, -1)}`,
    strange.tok,
  ]) {
    const thief = await connect(venue.url);
    const answer = await thief.hello('phone', one.code, { tok });
    if (answer.ok) {
      expect(answer.tok).not.toBe(victim.tok);
      expect(answer.view.mine).toBeUndefined();
      await thief.vote({ c: 'fast' });
    }
  }
  expect(victim.socket.connected).toBe(true);
  await desk.command(2, { type: 'close' }, { type: 'reveal' });
  const { votes } = await desk.next<RoomView>('snap', ({ phase }) => phase === 'revealed');
  expect(votes.slow).toBe(1);
});

test('codes and secrets tried by the thousand are stopped early, and the room does not notice', async () => {
  const now = Date.now();
  const own = await openVenue({ now: () => now });
  const { code, secret } = await own.openRoom();
  const phone = await joined(own.url, 'phone', code);
  const answers: string[] = [];
  for (let round = 0; round < 30; round += 1) {
    const guesser = await connect(own.url);
    const tries = await Promise.all(Array.from({ length: FEW }, () => guesser.hello('phone', 'CCCCCC')));
    answers.push(...tries.map((answer) => (answer.ok ? 'ok' : answer.reason)));
    guesser.socket.disconnect();
  }
  expect(answers).toHaveLength(1200);
  expect(answers.slice(0, 20)).toEqual(Array(20).fill('no-room'));
  expect(new Set(answers.slice(20))).toEqual(new Set(['slow']));
  const take = (word: string) => fetch(`${own.url}/take/${code}/${word}`, { redirect: 'manual' });
  const guesses = await Promise.all(Array.from({ length: 50 }, (_, index) => take(`guess-${index}`)));
  expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([429]));
  expect((await take(secret)).status).toBe(302);
  expect(phone.socket.connected).toBe(true);
  expect((await joined(own.url, 'phone', code)).view.phase).toBe('lobby');
  await own.close();
});
