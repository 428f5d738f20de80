import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandEvent, Role } from '../../../src/live/index.ts';
import { connect, joined, openVenue, type Venue } from './venue.ts';

/** One of each command that a facilitator has. */
const COMMANDS: { readonly [Type in CommandEvent['type']]: Extract<CommandEvent, { readonly type: Type }> } =
  {
    next: { type: 'next' },
    back: { type: 'back' },
    open: { type: 'open' },
    hands: { type: 'hands', choice: 'fast', count: 3 },
    close: { type: 'close' },
    reveal: { type: 'reveal' },
    tie: { type: 'tie', choice: 'fast' },
    recast: { type: 'recast' },
    play: { type: 'play' },
    branch: { type: 'branch', choice: 'fast' },
    jump: { type: 'jump', decision: 0 },
    forecast: { type: 'forecast', percent: 50 },
    restart: { type: 'restart' },
    blackout: { type: 'blackout', on: true },
    panel: { type: 'panel', panel: 'why' },
    timer: { type: 'timer', until: 2_000_000_000_000 },
    lock: { type: 'lock', on: true },
    pause: { type: 'pause', on: true },
    confidence: { type: 'confidence', on: true },
    end: { type: 'end' },
  };

let venue: Venue;
let room: Awaited<ReturnType<Venue['openRoom']>>;
beforeAll(async () => {
  venue = await openVenue();
  room = await venue.openRoom();
});
afterAll(() => venue.close());

const forged = () => `pn-room-${room.code}=${'A'.repeat(22)}`;

test.each<[string, Role | undefined, () => string]>([
  ['a phone', 'phone', () => ''],
  ['a phone with a forged cookie', 'phone', forged],
  ['a phone with the cookie', 'phone', () => room.cookie],
  ['a screen without the cookie', 'screen', () => ''],
  ['a screen with a forged cookie', 'screen', forged],
  ['a connection that never said who it is', undefined, () => ''],
  ['one with the cookie that never said who it is', undefined, () => room.cookie],
])('%s may do nothing that a facilitator does', async (_who, role, cookie) => {
  const headers = { extraHeaders: { cookie: cookie() } };
  const client = role
    ? await joined(venue.url, role, room.code, { cookie: cookie() })
    : await connect(venue.url, headers);
  for (const event of Object.values(COMMANDS))
    expect([event.type, await client.command(0, event)]).toMatchObject([
      event.type,
      { status: 'forbidden', seq: 0 },
    ]);
  const screen = await joined(venue.url, 'screen', room.code);
  expect(screen.view).toMatchObject({ turn: 0, seq: 0, phase: 'lobby' });
});

test.each(['screen', 'console'] as const)('a %s that showed the cookie may command', async (role) => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, role, code, { cookie });
  let turn = 0;
  for (const event of Object.values(COMMANDS)) {
    const ack = await desk.command(turn, event);
    expect(['ok', 'refused']).toContain(ack.status);
    turn = ack.seq;
  }
  expect(turn).toBeGreaterThan(5);
});

test('a console without the cookie, or with that of another room, is not let in', async () => {
  const other = await venue.openRoom();
  for (const cookie of ['', other.cookie, forged(), `pn-room-${room.code}=${other.secret}`]) {
    const client = await connect(venue.url, { extraHeaders: { cookie } });
    expect(await client.hello('console', room.code)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await client.command(0, { type: 'next' })).toMatchObject({ status: 'forbidden' });
  }
});

test('only phones vote', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  await desk.command(0, { type: 'next' }, { type: 'open' });
  const voters: readonly (readonly [Role, string])[] = [
    ['console', cookie],
    ['screen', cookie],
    ['screen', ''],
  ];
  for (const [role, shown] of voters) {
    const client = await joined(venue.url, role, code, { cookie: shown });
    expect(await client.vote({})).toMatchObject({ status: 'bad' });
  }
  expect(await (await connect(venue.url)).vote({})).toMatchObject({ status: 'bad' });
  expect((await joined(venue.url, 'screen', code)).view.voted).toBe(0);
});

test('a facilitator cannot write votes into the log', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  await desk.command(0, { type: 'next' }, { type: 'open' });
  const ballots = [{ voter: 'me', choice: 'fast', epoch: 0, node: 'hello', mid: 1 }];
  const events = [{ type: 'ballots', ballots }];
  expect(await desk.ask('cmd', { cid: 'x', expectSeq: 2, events })).toMatchObject({ status: 'refused' });
  expect((await joined(venue.url, 'screen', code)).view.voted).toBe(0);
});

test('two facilitators, or a double press, act once', async () => {
  const { code, cookie } = await venue.openRoom();
  const desks = await Promise.all([
    joined(venue.url, 'console', code, { cookie }),
    joined(venue.url, 'screen', code, { cookie }),
  ]);
  const acks = await Promise.all(desks.map((desk) => desk.command(0, { type: 'next' })));
  expect(acks.map(({ status }) => status).sort()).toEqual(['ok', 'stale']);
  const again = { cid: 'same', expectSeq: 1, events: [{ type: 'open' }] };
  expect(await desks[0]?.ask('cmd', again)).toMatchObject({ status: 'ok', seq: 2 });
  expect(await desks[0]?.ask('cmd', again)).toMatchObject({ status: 'same', seq: 2 });
});

test('a command of several events is done whole or not at all', async () => {
  const { code, cookie } = await venue.openRoom();
  const desk = await joined(venue.url, 'console', code, { cookie });
  expect(await desk.command(0, { type: 'next' }, { type: 'reveal' })).toMatchObject({
    status: 'refused',
    reason: 'wrong-phase',
    seq: 0,
  });
  expect((await joined(venue.url, 'screen', code)).view).toMatchObject({ phase: 'lobby', seq: 0 });
});
