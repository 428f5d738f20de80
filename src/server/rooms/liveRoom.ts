import type { Route } from '../../engine/index.ts';
import {
  type CommandAck,
  type CommandMessage,
  type LoggedEvent,
  type PhoneView,
  phoneViewOf,
  type RoomState,
  type RoomView,
  type VoteAck,
  type VoteMessage,
  viewOf,
} from '../../live/index.ts';
import type { RoomMeta, RoomStore, StoredRoom } from '../storage/roomStore.ts';
import { GROUP, planBatch } from './planBatch.ts';
import { restoredRoom } from './restoredRoom.ts';
import type { RoomJob } from './roomJob.ts';
import { roomMemory } from './roomMemory.ts';

/** Called after each change that was written; `after` is what views are made of. */
export type RoomListener = (before: RoomState, after: RoomState) => void;

/**
 * A room in this process, its only writer: everything that changes it waits in one line, is worked through in order,
 * written, and only then acknowledged and shown.
 */
export interface LiveRoom {
  readonly meta: RoomMeta;
  /** The scenario's file. */
  readonly scenario: string;
  readonly route: Route;
  /** The room as it is shown; paused as long as nothing can be written. */
  readonly state: () => RoomState;
  readonly vote: (voter: string, message: VoteMessage) => Promise<VoteAck>;
  readonly command: (message: CommandMessage) => Promise<CommandAck>;
  /** Writes what waits, and closes a vote whose time is over; to be called every 50 ms. */
  readonly tick: () => void;
  /** The view of screens and consoles. */
  readonly view: (present: number) => RoomView;
  readonly phoneView: (voter: string) => PhoneView;
  readonly listen: (listener: RoomListener) => () => void;
  /** Whether nobody listens and nothing waits. */
  readonly isIdle: () => boolean;
}

export interface LiveRoomOptions {
  readonly store: RoomStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Takes up a room from its log. */
export function liveRoom(
  { meta, scenario, events }: StoredRoom,
  route: Route,
  { store, now }: LiveRoomOptions,
): LiveRoom {
  const restored = restoredRoom(route, events);
  const about = { code: meta.code, scenario: { key: meta.scenario, title: route.scenario.title } };
  const memory = roomMemory();
  const listeners = new Set<RoomListener>();
  let { state, seq } = restored;
  let stalled = false;
  let waiting: RoomJob[] = [];
  let writing = false;

  const shown = (): RoomState => (stalled ? { ...state, paused: true } : state);

  const tell = (before: RoomState) => {
    const after = shown();
    for (const listener of listeners) {
      try {
        listener(before, after);
      } catch (error) {
        console.error(error);
      }
    }
  };

  const run = async (jobs: readonly RoomJob[]) => {
    const before = shown();
    const batch = planBatch(route, state, jobs, memory, now());
    const at = now();
    const lines = batch.events.map((event, index): LoggedEvent => ({ seq: seq + index + 1, at, event }));
    const kept = lines.length === 0 || (await store.append(meta.code, lines)) === 'kept';
    if (lines.length > 0) stalled = !kept;
    if (kept) {
      state = batch.state;
      seq += lines.length;
    }
    batch.settle(kept, seq);
    if (lines.length > 0) tell(before);
  };

  /** Votes wait for the next tick or for each other; a command waits for nothing, nor do the votes before it. */
  const isUrgent = () => waiting.length >= GROUP || waiting.some(({ type }) => type !== 'vote');

  /** Whatever goes wrong with some jobs, the room stands as it was, and so do all others. */
  const work = async () => {
    if (writing) return;
    writing = true;
    do {
      const jobs = waiting;
      waiting = [];
      try {
        await run(jobs);
      } catch (error) {
        console.error(error);
        const before = shown();
        stalled = true;
        for (const job of jobs) giveUp(job);
        tell(before);
      }
    } while (isUrgent());
    writing = false;
  };

  const giveUp = (job: RoomJob) => {
    if (job.type === 'vote') job.answer({ mid: job.message.mid, status: 'slow', seq });
    if (job.type === 'command') job.answer({ cid: job.message.cid, status: 'slow', seq: state.turn });
  };

  return {
    meta,
    scenario,
    route,
    state: shown,
    vote: (voter, message) =>
      new Promise((answer) => {
        waiting.push({ type: 'vote', voter, message, answer });
        if (isUrgent()) void work();
      }),
    command: (message) =>
      new Promise((answer) => {
        waiting.push({ type: 'command', message, answer });
        void work();
      }),
    tick() {
      if (state.phase === 'open' && state.timer !== undefined && state.timer <= now())
        waiting.push({ type: 'deadline' });
      if (waiting.length > 0) void work();
    },
    view: (present) => viewOf(shown(), about, seq, present),
    phoneView: (voter) => phoneViewOf(route.scenario, shown(), { voter, seq, now: now() }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isIdle: () => listeners.size === 0 && waiting.length === 0 && !writing,
  };
}
