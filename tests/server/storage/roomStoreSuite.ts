import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LoggedEvent, RoomEvent } from '../../../src/live/index.ts';
import type { RoomMeta, RoomStore } from '../../../src/server/storage/roomStore.ts';

/** What a storage driver brings to the suite. */
export interface Driver {
  /** Opens the same storage again on each call, as a restarted process does. */
  readonly open: () => Promise<RoomStore>;
  /** Removes all that the driver left behind. */
  readonly clean: () => Promise<void>;
}

export const meta = (code: string): RoomMeta => ({
  v: 1,
  code,
  createdAt: 1_700_000_000_000,
  scenario: 'call-me-back',
  secretHash: 'A'.repeat(43),
});

export const logged = (seq: number, event: RoomEvent = { type: 'next' }): LoggedEvent => ({
  seq,
  at: 1_700_000_000_000 + seq,
  event,
});

export const vote = (seq: number, voter: string, choice: string): LoggedEvent =>
  logged(seq, { type: 'ballots', ballots: [{ voter, choice, epoch: 0, node: 'hello', mid: seq }] });

const ROOM = 'K7MQ9X';
const OTHER = 'CDFGHJ';

/** What every storage of rooms must do, whatever it is made of. */
export function roomStoreSuite(name: string, driver: () => Driver): void {
  let used: Driver;
  let store: RoomStore;
  beforeEach(async () => {
    used = driver();
    store = await used.open();
  });
  afterEach(async () => {
    await store.close();
    await used.clean();
  });
  const reopen = async () => {
    await store.close();
    store = await used.open();
  };
  const events = async (code = ROOM) => (await store.load(code))?.events;

  test(`${name}: a room is found again with its scenario and its events, in order`, async () => {
    expect(await store.create(meta(ROOM), '{"é":"…"}')).toBe('kept');
    expect(await store.append(ROOM, [logged(1), vote(2, 'ann', 'fast')])).toBe('kept');
    expect(await store.append(ROOM, [logged(3, { type: 'panel', panel: undefined })])).toBe('kept');
    await reopen();
    expect(await store.load(ROOM)).toEqual({
      meta: meta(ROOM),
      scenario: '{"é":"…"}',
      events: [logged(1), vote(2, 'ann', 'fast'), logged(3, { type: 'panel', panel: undefined })],
    });
    expect(await store.append(ROOM, [logged(4)])).toBe('kept');
    expect((await events())?.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test(`${name}: rooms do not see each other’s events`, async () => {
    await store.create(meta(ROOM), '{}');
    await store.create(meta(OTHER), '{}');
    await Promise.all([store.append(ROOM, [logged(1)]), store.append(OTHER, [vote(1, 'bob', 'slow')])]);
    expect(await events()).toEqual([logged(1)]);
    expect(await events(OTHER)).toEqual([vote(1, 'bob', 'slow')]);
    expect((await store.list()).map(({ code }) => code).sort()).toEqual([OTHER, ROOM]);
  });

  test(`${name}: what is added at the same time is kept in the order in which it was asked`, async () => {
    await store.create(meta(ROOM), '{}');
    const asked = Array.from({ length: 200 }, (_, index) => store.append(ROOM, [logged(index + 1)]));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['kept']));
    await reopen();
    expect((await events())?.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  test(`${name}: a code in use is taken, and one forgotten rests`, async () => {
    expect(await store.create(meta(ROOM), '{}')).toBe('kept');
    expect(await store.create(meta(ROOM), '{}')).toBe('taken');
    await store.append(ROOM, [logged(1)]);
    await store.forget(ROOM);
    expect(await store.load(ROOM)).toBeUndefined();
    expect(await store.list()).toEqual([]);
    expect(await store.append(ROOM, [logged(2)])).toBe('failed');
    await reopen();
    expect(await store.load(ROOM)).toBeUndefined();
    expect(await store.create(meta(ROOM), '{}')).toBe('taken');
  });

  test(`${name}: a room never opened is none`, async () => {
    expect(await store.load(OTHER)).toBeUndefined();
    expect(await store.append(OTHER, [logged(1)])).toBe('failed');
    expect(await store.list()).toEqual([]);
  });

  test(`${name}: each participant’s last vote survives thousands of events`, async () => {
    await store.create(meta(ROOM), '{}');
    let seq = 0;
    for (let round = 0; round < 4; round += 1) {
      const votes = Array.from({ length: 300 }, (_, index) => vote(++seq, `v${index % 50}`, `c${round}`));
      await store.append(ROOM, votes);
      await store.append(ROOM, [logged(++seq)]);
    }
    await reopen();
    const last = new Map<string, string>();
    for (const { event } of (await events()) ?? [])
      if (event.type === 'ballots') for (const { voter, choice } of event.ballots) last.set(voter, choice);
    expect(last.size).toBe(50);
    expect(new Set(last.values())).toEqual(new Set(['c3']));
    expect((await events())?.at(-1)?.seq).toBe(seq);
    expect((await events())?.filter(({ event }) => event.type === 'next')).toHaveLength(4);
  });
}
