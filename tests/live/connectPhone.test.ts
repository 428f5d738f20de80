import { afterEach, expect, test, vi } from 'vitest';
import { connectPhone, type PhoneLink, type RoomEvent } from '../../src/live/index.ts';
import { memoryStorage } from '../../src/store/index.ts';
import { hostRoom, type Mischief, ROOM, type RoomHost } from './roomHost.ts';
import { BACK, NEXT, OPEN, PLAY, REVEAL, tie } from './workshop.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

/** A host whose first vote is open. */
async function vote(mischief?: Mischief): Promise<RoomHost> {
  const running = await hostRoom(mischief);
  undo.push(running.close);
  running.act(NEXT, OPEN);
  return running;
}

function phone({ url }: RoomHost, storage = memoryStorage()): PhoneLink {
  const link = connectPhone({ url, room: ROOM, lang: 'fr', storage });
  undo.push(link.close);
  return link;
}

/** Waits until a phone shows a state. */
const shows = (link: PhoneLink, state: object) =>
  vi.waitFor(() => expect(link.getState()).toMatchObject(state), { timeout: 8000, interval: 10 });

const sent = (room: RoomHost) => room.heard.filter(([name]) => name === 'vote').map(([, message]) => message);
const ON_TO_SECOND: readonly RoomEvent[] = [...REVEAL, tie('slow'), PLAY, NEXT, NEXT, OPEN];

test('a phone joins, votes, changes its vote, and is told each time', async () => {
  const room = await vote();
  const link = phone(room);
  expect(link.getState()).toEqual({ type: 'joining', connected: true });
  await shows(link, { type: 'live', connected: true, view: { phase: 'open', q: 'hello' } });
  link.vote('fast', 0);
  expect(link.getState()).toMatchObject({
    cast: { q: 'hello', choice: 'fast', confidence: 0, status: 'sending' },
  });
  await shows(link, {
    cast: { status: 'ok', changed: false },
    view: { mine: { choice: 'fast', confidence: 0 } },
  });
  link.vote('slow');
  await shows(link, {
    cast: { choice: 'slow', status: 'ok', changed: true },
    view: { mine: { choice: 'slow' } },
  });
  expect(Object.values(room.room().ballots)).toMatchObject([{ choice: 'slow' }]);
});

test('a reload finds the same seat and the vote that counts', async () => {
  const room = await vote();
  const storage = memoryStorage();
  const before = phone(room, storage);
  await shows(before, { type: 'live' });
  before.vote('slow', 2);
  await shows(before, { cast: { status: 'ok' } });
  before.close();
  const after = phone(room, storage);
  await shows(after, { type: 'live', view: { mine: { choice: 'slow', confidence: 2 } } });
  expect(after.getState()).not.toHaveProperty('cast.status');
  after.vote('fast');
  await shows(after, { cast: { status: 'ok', changed: true } });
  expect(Object.keys(room.room().ballots)).toHaveLength(1);
});

test('a vote that got no answer is sent again after a lost connection, with the same id', async () => {
  const room = await vote({ mute: true });
  const link = phone(room);
  await shows(link, { type: 'live' });
  link.vote('slow');
  await vi.waitFor(() => expect(sent(room)).toHaveLength(1));
  room.mischief.mute = false;
  room.drop();
  await shows(link, { connected: false, cast: { status: 'sending' } });
  await shows(link, { connected: true, cast: { status: 'ok' } });
  const [first, second] = sent(room);
  expect(second).toEqual(first);
});

test('a vote given without a connection outlives a reload and is counted on return', async () => {
  const room = await vote({ mute: true });
  const storage = memoryStorage();
  const before = phone(room, storage);
  await shows(before, { type: 'live' });
  before.vote('fast');
  before.vote('slow', 1);
  before.close();
  room.mischief.mute = false;
  const after = phone(room, storage);
  await shows(after, { cast: { choice: 'slow', confidence: 1, status: 'ok' } });
  expect(Object.values(room.room().ballots)).toMatchObject([{ choice: 'slow', confidence: 1 }]);
  expect(storage.keys()).toEqual([`seat/${ROOM}`]);
});

test('a vote that comes too late says so beside the next question, and no longer beside the one after', async () => {
  const room = await vote({ mute: true });
  const link = phone(room);
  await shows(link, { type: 'live' });
  link.vote('fast');
  await vi.waitFor(() => expect(sent(room)).toHaveLength(1));
  room.act(...ON_TO_SECOND);
  room.mischief.mute = false;
  room.drop();
  await shows(link, { view: { q: 'again' }, cast: { q: 'hello', choice: 'fast', status: 'stale' } });
  room.act({ type: 'close' });
  await shows(link, { view: { phase: 'closed' }, cast: { status: 'stale' } });
  room.act(BACK);
  await shows(link, { view: { phase: 'open', q: 'again' }, cast: { status: 'stale' } });
  room.act({ type: 'jump', decision: 0 }, BACK);
  await shows(link, { view: { q: 'hello', epoch: 2 }, cast: undefined });
});

test('what was said of a vote leaves with the next question', async () => {
  const room = await vote();
  const link = phone(room);
  await shows(link, { type: 'live' });
  link.vote('fast');
  await shows(link, { cast: { status: 'ok' } });
  room.act(...REVEAL);
  await shows(link, { view: { phase: 'revealed', mine: { choice: 'fast' } }, cast: { status: 'ok' } });
  room.act(tie('slow'), PLAY, NEXT, NEXT, OPEN);
  await shows(link, { view: { q: 'again' }, cast: undefined });
});

test('a vote that met a slow or paused room is sent again by itself, and given up when the question is over', async () => {
  const room = await vote({ votes: 'slow' });
  const link = phone(room);
  await shows(link, { type: 'live' });
  link.vote('fast');
  await shows(link, { cast: { status: 'slow' } });
  room.mischief.votes = undefined;
  await shows(link, { cast: { status: 'ok' } });
  room.act({ type: 'pause', on: true });
  await shows(link, { view: { paused: true } });
  link.vote('slow');
  await shows(link, { cast: { status: 'paused', choice: 'slow' } });
  room.act({ type: 'close' });
  await shows(link, { cast: { status: 'closed' }, view: { mine: { choice: 'fast' } } });
});

test('nothing is voted before a question or after it', async () => {
  const room = await vote();
  room.act({ type: 'close' });
  const link = phone(room);
  await shows(link, { view: { phase: 'closed' } });
  link.vote('fast');
  room.act(BACK);
  await shows(link, { view: { phase: 'open' } });
  expect(sent(room)).toEqual([]);
});

test('a phone whose seat another tab took stays away until it is wanted again', async () => {
  const room = await vote();
  const link = phone(room);
  await shows(link, { type: 'live' });
  room.part('replaced');
  await shows(link, { type: 'gone', reason: 'replaced' });
  link.retake();
  expect(link.getState()).toEqual({ type: 'joining', connected: true });
  await shows(link, { type: 'live', connected: true, view: { q: 'hello' } });
});

test('a phone without a server says so, and joins when there is one', async () => {
  const room = await vote();
  await room.close();
  const link = phone(room);
  await shows(link, { type: 'joining', connected: false });
});

test('a room that is unknown, locked or over is told, and an unknown one forgets the seat', async () => {
  const storage = memoryStorage();
  const room = await vote();
  await shows(phone(room, storage), { type: 'live' });
  for (const refusal of ['locked', 'ended', 'no-room'] as const) {
    room.mischief.refusal = refusal;
    const link = phone(room, storage);
    await shows(link, { type: 'refused', reason: refusal });
    expect(storage.get(`seat/${ROOM}`) === undefined).toBe(refusal === 'no-room');
  }
});

test('a room that nobody can look into now is asked again until it answers', async () => {
  const storage = memoryStorage();
  const room = await vote({ refusal: 'unavailable' });
  const link = phone(room, storage);
  await shows(link, { type: 'joining', connected: true, unavailable: true });
  room.mischief.refusal = undefined;
  await shows(link, { type: 'live', connected: true });
  room.mischief.refusal = 'unavailable';
  room.drop();
  await shows(link, { type: 'live', connected: false, view: { q: 'hello' } });
  link.vote('slow');
  room.mischief.refusal = undefined;
  await shows(link, { type: 'live', connected: true, cast: { choice: 'slow', status: 'ok' } });
  expect(storage.get(`seat/${ROOM}`)).toBeDefined();
});

test('a damaged seat is a new one', async () => {
  const room = await vote();
  const storage = memoryStorage();
  storage.set(`vote/${ROOM}`, '{"q":');
  const link = phone(room, storage);
  await shows(link, { type: 'live', cast: undefined });
  expect(sent(room)).toEqual([]);
});
