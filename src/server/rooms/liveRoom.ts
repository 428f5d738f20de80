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
import { commandIds } from './commandIds.ts';
import { GROUP, planBatch } from './planBatch.ts';
import { restoredRoom } from './restoredRoom.ts';
import type { RoomJob } from './roomJob.ts';

/** Called after each change that was written; `after` is what views are made of. */
export type RoomListener = (before: RoomState, after: RoomState) => void;

/**
 * A room in this process: everything that changes it waits in one line, is worked through in order, written, and only
 * then acknowledged and shown. Where other processes write to the room, too, their events are taken over as they come,
 * and what was judged without knowing them is judged again.
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
  /** Tells other processes how many phones are here. @returns how many are there, `undefined` when that is not known */
  readonly elsewhere: (present: number) => Promise<number | undefined>;
  /** Tells other processes that a participant has taken a seat here. */
  readonly seated: (voter: string) => void;
  /** Whether nobody listens and nothing waits. */
  readonly isIdle: () => boolean;
  /** Hears of other processes no more. */
  readonly close: () => void;
}

export interface LiveRoomOptions {
  readonly store: RoomStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when another process forgot the room. */
  readonly onForgotten?: () => void;
  /** Called when a participant took a seat at another process. */
  readonly onSeated?: (voter: string) => void;
}

/** Takes up a room from its log. */
export function liveRoom(
  { meta, scenario, events }: StoredRoom,
  route: Route,
  { store, now, onForgotten, onSeated }: LiveRoomOptions,
): LiveRoom {
  const about = { code: meta.code, scenario: { key: meta.scenario, title: route.scenario.title } };
  const done = commandIds();
  const listeners = new Set<RoomListener>();
  const { shared } = store;
  let { state, seq } = restoredRoom(route, events);
  let stalled = false;
  let waiting: RoomJob[] = [];
  let writing = false;
  /** Whether the log may hold more than is known here. */
  let behind = false;

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

  /** Takes over what other processes wrote. @returns whether it could be read; else it is tried again */
  const catchUp = async (): Promise<boolean> => {
    if (!shared || !behind) return true;
    behind = false;
    const before = shown();
    const news = await shared.since(meta.code, seq).catch(() => 'unknown' as const);
    if (news === 'unknown') behind = true;
    else if (!news) onForgotten?.();
    else {
      ({ state, seq } = restoredRoom(route, news.events, news.whole ? undefined : { state, seq }));
      stalled = false;
      if (news.events.length > 0 || before.paused !== state.paused) tell(before);
    }
    return news !== 'unknown';
  };

  const run = async (jobs: readonly RoomJob[]): Promise<void> => {
    const known = await catchUp();
    const before = shown();
    const batch = planBatch(route, state, jobs, done, now());
    const at = now();
    const lines = batch.events.map((event, index): LoggedEvent => ({ seq: seq + index + 1, at, event }));
    const answer = lines.length === 0 ? 'kept' : known ? await store.append(meta.code, lines) : 'failed';
    // What failed on its way may have been written all the same.
    behind ||= answer !== 'kept' && shared !== undefined;
    if (answer === 'behind') return run(jobs);
    const kept = answer === 'kept';
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

  const watch = shared?.watch(meta.code, {
    onNews() {
      behind = true;
      void work();
    },
    onSeated: (voter) => onSeated?.(voter),
  });

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
      if (waiting.length > 0 || behind) void work();
    },
    view: (present) => viewOf(shown(), about, seq, present),
    phoneView: (voter) => phoneViewOf(route.scenario, shown(), { voter, seq, now: now() }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    elsewhere: async (present) => (shared ? shared.present(meta.code, present) : 0),
    isIdle: () => listeners.size === 0 && waiting.length === 0 && !writing,
    seated: (voter) => watch?.seated(voter),
    close: () => watch?.close(),
  };
}
