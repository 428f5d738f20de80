import { horizonOf } from '../../analysis/horizon.ts';
import type { Route } from '../../engine/index.ts';
import { readScenario, toScenario } from '../../format/index.ts';
import type { RoomStore, StoredRoom } from '../storage/roomStore.ts';
import { type LiveRoom, liveRoom } from './liveRoom.ts';
import { newRoomCode } from './newRoomCode.ts';
import { newRoomSecret, secretHash } from './roomSecret.ts';

/** How often votes are written and screens hear of them, in milliseconds. */
const TICK = 50;
/** How long a room is kept (live page, privacy), in milliseconds. */
export const ROOM_LIFE = 30 * 24 * 60 * 60 * 1000;
/** Rooms kept at most; a server that anybody may ask for rooms fills no disk. */
const MAX_ROOMS = 1000;
const TRIES = 20;
/** How long a room that nobody is in stays in memory, in milliseconds. */
const IDLE = 10 * 60 * 1000;

export type Creation =
  | { readonly type: 'created'; readonly code: string; readonly secret: string }
  | { readonly type: 'bad' | 'full' };

/** All rooms of this server. */
export interface Rooms {
  /** Opens a room on a scenario file, called `key` by addresses (its id when missing). */
  readonly create: (scenario: string, key?: string) => Promise<Creation>;
  /**
   * The room of a code, taken up from where it is kept.
   * @returns `unavailable` while it cannot be read, so that nobody knows whether there is one: to be asked again
   */
  readonly find: (code: string) => Promise<LiveRoom | 'unavailable' | undefined>;
  /** Removes all that is known of a room. */
  readonly forget: (code: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface RoomsOptions {
  readonly store: RoomStore;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Called when another process forgot a room. */
  readonly onForgotten?: (code: string) => void;
  /** Called when a participant of a room took a seat at another process. */
  readonly onSeated?: (code: string, voter: string) => void;
}

function isThere(room: LiveRoom | 'unavailable' | undefined): room is LiveRoom {
  return room !== undefined && room !== 'unavailable';
}

function routeOf(scenario: Route['scenario']): Route {
  return { scenario, horizon: horizonOf(scenario) };
}

/** Opens the rooms of a storage; those whose time is over are removed. */
export async function openRooms({
  store,
  now = Date.now,
  onForgotten,
  onSeated,
}: RoomsOptions): Promise<Rooms> {
  const live = new Map<string, Promise<LiveRoom | 'unavailable' | undefined>>();
  const running = new Map<LiveRoom, number>();
  const kept = await store.list();
  const old = kept.filter(({ createdAt }) => createdAt < now() - ROOM_LIFE);
  await Promise.all(old.map(({ code }) => store.forget(code)));
  let count = kept.length - old.length;

  const tick = setInterval(() => {
    for (const [room, usedAt] of running) {
      room.tick();
      if (room.isIdle() && usedAt < now() - IDLE) void letGo(room.meta.code);
    }
  }, TICK);

  let readable = true;
  const take = async (code: string) => {
    let stored: StoredRoom | undefined;
    try {
      stored = await store.load(code);
      readable = true;
    } catch (error) {
      // Said once: a whole room asks again and again.
      if (readable) console.error(error);
      readable = false;
      return 'unavailable';
    }
    if (!stored) return undefined;
    try {
      // Checked when the room was opened.
      return liveRoom(stored, routeOf(toScenario(JSON.parse(stored.scenario))), {
        store,
        now,
        onForgotten() {
          void letGo(code);
          onForgotten?.(code);
        },
        onSeated: (voter) => onSeated?.(code, voter),
      });
    } catch (error) {
      // One room that is damaged is no room; all others go on.
      console.error(error);
      return undefined;
    }
  };
  const letGo = async (code: string) => {
    const room = live.get(code);
    live.delete(code);
    const gone = await room;
    if (!isThere(gone)) return;
    gone.close();
    running.delete(gone);
  };

  return {
    async create(text, key) {
      const { scenario } = readScenario(text);
      if (!scenario) return { type: 'bad' };
      if (count >= MAX_ROOMS) return { type: 'full' };
      const secret = newRoomSecret();
      const about = {
        v: 1,
        createdAt: now(),
        scenario: key ?? scenario.id,
        secretHash: secretHash(secret),
      } as const;
      for (let round = 0; round < TRIES; round += 1) {
        const code = newRoomCode();
        const created = await store.create({ ...about, code }, text);
        if (created === 'failed') return { type: 'full' };
        if (created === 'taken') continue;
        count += 1;
        return { type: 'created', code, secret };
      }
      return { type: 'full' };
    },
    async find(code) {
      const found = live.get(code) ?? take(code);
      live.set(code, found);
      const room = await found;
      if (isThere(room)) running.set(room, now());
      else if (live.get(code) === found) live.delete(code);
      return room;
    },
    async forget(code) {
      await letGo(code);
      await store.forget(code);
      count -= 1;
    },
    async close() {
      clearInterval(tick);
      await store.close();
    },
  };
}
