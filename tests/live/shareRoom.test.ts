import { afterEach, expect, test, vi } from 'vitest';
import {
  type CommandEvent,
  type Linked,
  type RoomLink,
  type RoomView,
  shareRoom,
} from '../../src/live/index.ts';
import { browserStorage, createRoomBook } from '../../src/store/index.ts';
import { fakeWindow } from '../store/fakeWindow.ts';
import { hands, NEXT, OPEN, REVEAL, route, tie } from './workshop.ts';

const open: RoomLink[] = [];
afterEach(() => {
  for (const link of open.splice(0)) link.close();
  vi.useRealTimers();
});

interface Desk {
  readonly disk?: Map<string, string>;
  readonly forbidden?: boolean;
  readonly key?: string;
  readonly now?: () => number;
  readonly onKept?: (fault: unknown) => void;
}

let rooms = 0;
/** A browser in which one room is held in as many windows as one opens. */
function desk({
  disk = new Map(),
  forbidden = false,
  key = `room-${rooms++}`,
  now = () => 0,
  onKept = () => undefined,
}: Desk = {}) {
  return () => {
    const shelf = createRoomBook(browserStorage(fakeWindow({ disk, forbidden }).view));
    const about = { scenario: { key, title: { en: 'Built' } } };
    const link = shareRoom({ route, about, shelf, now, onKept });
    open.push(link);
    return link;
  };
}

function viewIn(link: RoomLink): RoomView {
  const state: Linked = link.getState();
  if (state.type !== 'live') throw new Error(`The window is ${state.type}`);
  return state.view;
}

/** Waits until windows show the same view; broadcasts take a moment. */
async function agree(...links: readonly [RoomLink, ...RoomLink[]]): Promise<RoomView> {
  await vi.waitFor(() => {
    const [first, ...others] = links.map(viewIn);
    for (const other of others) expect(other).toEqual(first);
  });
  return viewIn(links[0]);
}

test('two windows show one room, whichever acts', async () => {
  const window = desk();
  const [projector, console] = [window(), window()];
  const heard: number[] = [];
  console.subscribe(() => heard.push(viewIn(console).turn));
  projector.act(NEXT);
  await vi.waitFor(() => expect(viewIn(console).phase).toBe('frame'));
  expect(heard).toEqual([1]);
  console.act(OPEN, hands('slow', 9));
  await vi.waitFor(() => expect(viewIn(projector)).toMatchObject({ phase: 'open', hands: { slow: 9 } }));
  expect(viewIn(projector)).toMatchObject({ turn: 3, present: 0, voted: 0 });
});

test('a step pressed in both windows at once counts once', async () => {
  const window = desk();
  const [projector, console] = [window(), window()];
  projector.act(NEXT);
  console.act(NEXT);
  expect(await agree(projector, console)).toMatchObject({ phase: 'frame', turn: 1 });
});

test('two windows that cannot see each other’s writes at once still agree on one of them', async () => {
  const key = 'torn';
  // Two disks: what one window writes reaches the other by broadcast only.
  const [projector, console] = [desk({ key })(), desk({ key })()];
  projector.act(NEXT);
  await agree(projector, console);
  projector.act(OPEN, hands('fast', 3));
  console.act(OPEN, hands('slow', 5));
  const { hands: counted, turn } = await agree(projector, console);
  expect(turn).toBe(3);
  expect([{ fast: 3 }, { slow: 5 }]).toContainEqual(counted);
  projector.act(...REVEAL, tie('slow'));
  expect(await agree(projector, console)).toMatchObject({ phase: 'revealed', decided: 'slow' });
});

test('a window opened or reloaded at any moment takes up the room where it stands', async () => {
  const window = desk();
  const first = window();
  first.act(NEXT);
  first.act(OPEN, hands('slow', 9));
  expect(viewIn(window())).toEqual(viewIn(first));
  first.close();
  expect(viewIn(window())).toMatchObject({ phase: 'open', hands: { slow: 9 } });
});

test('where nothing can be kept, a new window asks the others', async () => {
  const faults: unknown[] = [];
  const window = desk({ forbidden: true, onKept: (fault) => faults.push(fault) });
  const first = window();
  first.act(NEXT);
  expect(faults).toEqual(['forbidden']);
  expect(await agree(first, window())).toMatchObject({ phase: 'frame' });
});

test('what the rules refuse changes nothing, and a command is all or nothing', () => {
  const link = desk()();
  const before = link.getState();
  link.act(NEXT, { type: 'play' });
  expect(link.getState()).toBe(before);
});

test('a damaged log is left alone until the room begins anew', () => {
  const disk = new Map([['plein-nord/room/damaged', '{"version":1']]);
  const link = desk({ disk, key: 'damaged' })();
  expect(viewIn(link).phase).toBe('lobby');
  link.act(NEXT);
  expect(disk.get('plein-nord/room/damaged')).toContain('"next"');
});

test('the vote closes when its time is over, also when the window was shut meanwhile', () => {
  vi.useFakeTimers({ now: 1000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const window = desk({ now: Date.now });
  const first = window();
  const until = (at: number): CommandEvent => ({ type: 'timer', until: at });
  first.act(NEXT);
  first.act(OPEN, until(31_000));
  vi.advanceTimersByTime(29_000);
  first.act(until(61_000));
  vi.advanceTimersByTime(30_000);
  expect(viewIn(first).phase).toBe('open');
  first.close();
  vi.setSystemTime(90_000);
  const second = window();
  vi.advanceTimersByTime(0);
  expect(viewIn(second)).toMatchObject({ phase: 'closed', timer: undefined });
});
