import { afterEach, expect, test, vi } from 'vitest';
import { connectRoom, type Linked, type RoomLink } from '../../src/live/index.ts';
import { hostRoom, type Mischief, ROOM, type RoomHost } from './roomHost.ts';
import { hands, NEXT, OPEN } from './workshop.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

async function host(mischief?: Mischief): Promise<RoomHost> {
  const running = await hostRoom(mischief);
  undo.push(running.close);
  return running;
}

function window({ url }: RoomHost, role: 'screen' | 'console' = 'console'): RoomLink {
  const link = connectRoom({ url, room: ROOM, role, lang: 'fr' });
  undo.push(link.close);
  return link;
}

/** Waits until a window shows a state. */
const shows = (link: RoomLink, state: object) =>
  vi.waitFor(() => expect(link.getState()).toMatchObject(state), { timeout: 8000, interval: 10 });

test('a console joins, acts, and every window sees it', async () => {
  const room = await host();
  const [console, screen] = [window(room), window(room, 'screen')];
  expect(console.getState()).toEqual({ type: 'joining' });
  await shows(console, { type: 'live', connected: true, driver: true, view: { phase: 'lobby' } });
  await shows(screen, { type: 'live', driver: false });
  console.act(NEXT);
  console.act(OPEN, hands('slow', 9));
  await shows(screen, { view: { phase: 'open', hands: { slow: 9 }, turn: 3 } });
  await shows(console, { view: { phase: 'open', hands: { slow: 9 }, turn: 3 } });
  room.pulse(24, 17);
  await shows(screen, { view: { present: 24, voted: 17 } });
});

test('a step pressed in two windows at once counts once, and the next press counts again', async () => {
  const room = await host();
  const [first, second] = [window(room), window(room)];
  await Promise.all([first, second].map((link) => shows(link, { type: 'live' })));
  first.act(NEXT);
  second.act(NEXT);
  await vi.waitFor(() => expect(room.heard.filter(([name]) => name === 'cmd')).toHaveLength(2));
  await shows(first, { view: { phase: 'frame', turn: 1 } });
  await shows(second, { view: { phase: 'frame', turn: 1 } });
  second.act(OPEN);
  await shows(first, { view: { phase: 'open', turn: 2 } });
});

test('after a command that the rules refuse, the next one is made for the turn that stands', async () => {
  const room = await host();
  const link = window(room);
  await shows(link, { type: 'live' });
  link.act(OPEN);
  await vi.waitFor(() => expect(room.heard.some(([name]) => name === 'cmd')).toBe(true));
  await vi.waitFor(() => {
    link.act(NEXT);
    expect(room.room().turn).toBe(1);
  });
});

test('a window that may only watch sends nothing', async () => {
  const room = await host();
  const screen = window(room, 'screen');
  await shows(screen, { type: 'live' });
  screen.act(NEXT);
  const console = window(room);
  await shows(console, { type: 'live' });
  console.act(NEXT);
  await shows(screen, { view: { turn: 1 } });
  expect(room.heard.filter(([name]) => name === 'cmd')).toHaveLength(1);
});

test('a command that got no answer is sent again after the connection is back, under the same id', async () => {
  const room = await host({ mute: true });
  const link = window(room);
  await shows(link, { type: 'live' });
  link.act(NEXT);
  const sent = () => room.heard.filter(([name]) => name === 'cmd').map(([, command]) => command);
  await vi.waitFor(() => expect(sent()).toHaveLength(1));
  const before = sent()[0];
  room.mischief.mute = false;
  room.drop();
  await shows(link, { connected: false });
  await shows(link, { connected: true, view: { phase: 'frame', turn: 1 } });
  expect(sent()).toEqual([before, before]);
  expect(room.heard.at(-2)).toEqual(['hello', expect.objectContaining({ role: 'console', lastSeq: 0 })]);
});

test.each(['no-room', 'forbidden'] as const)(
  'a window that is refused as %s says so and stays away',
  async (refusal) => {
    const room = await host({ refusal });
    const link = window(room);
    await shows(link, { type: 'refused', reason: refusal });
    expect(room.heard).toHaveLength(1);
  },
);

test('a window that is told to go says why', async () => {
  const room = await host();
  const link = window(room);
  await shows(link, { type: 'live' });
  room.part('forgotten');
  await shows(link, { type: 'gone', reason: 'forgotten' });
});

test('the clock of the server is known by its distance from this one', async () => {
  const room = await host({ clock: 3_600_000 });
  const link = window(room);
  await shows(link, { type: 'live' });
  const state = link.getState() as Extract<Linked, { type: 'live' }>;
  expect(Math.abs(state.clockOffset - 3_600_000)).toBeLessThan(2000);
});

test('who has stopped listening is told nothing more', async () => {
  const room = await host();
  const link = window(room);
  await shows(link, { type: 'live' });
  const listener = vi.fn();
  const stop = link.subscribe(listener);
  room.act(NEXT);
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  stop();
  room.act(OPEN);
  await shows(link, { view: { phase: 'open' } });
  expect(listener).toHaveBeenCalledTimes(1);
});
