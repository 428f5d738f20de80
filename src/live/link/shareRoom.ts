import type { Route } from '../../engine/index.ts';
import { applyEvents } from '../applyEvents.ts';
import { replayRoom } from '../replayRoom.ts';
import type { RoomEvent } from '../roomEvent.ts';
import { parseRoomLog } from '../roomLog.ts';
import { type RoomAbout, viewOf } from '../roomView.ts';
import { createListeners } from './listeners.ts';
import { newKey } from './newKey.ts';
import type { Linked, RoomLink } from './roomLink.ts';
import { type SharedLog, winsOver } from './sharedLog.ts';

/** Where the logs of rooms are kept, as texts by the scenario's key; all windows see the same ones. */
export interface LogShelf<Fault> {
  readonly read: (key: string) => string | undefined;
  /** @returns the fault when the log could not be kept */
  readonly save: (key: string, log: string) => Fault | undefined;
  /** Calls back when another window has kept its log. @returns its undo */
  readonly listen: (key: string, onChange: (log: string) => void) => () => void;
}

export interface ShareRoomOptions<Fault> {
  readonly route: Route;
  readonly about: RoomAbout;
  readonly shelf: LogShelf<Fault>;
  /** Told of each attempt to keep the log: of its fault, or of none. */
  readonly onKept: (fault: Fault | undefined) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * A room without a server (live page, second screen): every window of a browser on the same scenario holds the
 * whole log, keeps it after each command and tells the others by a broadcast; each applies the same rules. A
 * window that is opened, reloaded or was asleep takes up the kept log. The vote is closed when its timer is past.
 */
export function shareRoom<Fault>(options: ShareRoomOptions<Fault>): RoomLink {
  const { route, about, shelf, onKept, now } = options;
  const { key } = about.scenario;
  const me = newKey();
  const listeners = createListeners();
  const channel = new BroadcastChannel(`plein-nord/room/${key}`);
  let log: SharedLog = { window: me, ...replayRoom(route, []) };
  let state = linked();
  /** The last log read or written: most of the time nothing has changed since. */
  let known: string | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  function linked(): Linked {
    const view = viewOf(log.state, about, log.events.length, 0);
    return { type: 'live', view, connected: true, clockOffset: 0, driver: true };
  }
  const textOf = ({ events, window }: SharedLog) =>
    JSON.stringify({ version: 1, scenario: route.scenario.id, events, window });
  const keep = () => {
    known = textOf(log);
    onKept(shelf.save(key, known));
    return known;
  };

  const show = (next: SharedLog) => {
    log = next;
    state = linked();
    clearTimeout(deadline);
    const { timer } = next.state;
    if (timer !== undefined) deadline = setTimeout(closeInTime, Math.min(timer - now(), LONGEST_DELAY));
    listeners.tell();
  };
  const closeInTime = () => {
    const { timer } = log.state;
    if (timer === undefined) return;
    if (timer <= now()) act({ type: 'close' });
    else show(log);
  };

  /** Takes a log of another window up if it wins over this window's. @returns whether it did */
  const consider = (text: unknown): boolean => {
    if (typeof text !== 'string' || text === known) return false;
    known = text;
    const read = parseRoomLog(text);
    if (!read) return false;
    const other = { window: read.window ?? '', ...replayRoom(route, read.events) };
    if (!winsOver(other, log)) return false;
    show(other);
    return true;
  };
  const act = (...events: readonly RoomEvent[]) => {
    // The other window may have been faster, and its word still be under way.
    if (consider(shelf.read(key))) return;
    const step = applyEvents(route, log.state, events);
    if (step.type === 'refused') return;
    show({ window: me, events: [...log.events, ...events], state: step.state });
    channel.postMessage(keep());
  };

  consider(shelf.read(key));
  const undo = shelf.listen(key, consider);
  channel.onmessage = ({ data }) => {
    if (data === HELLO) {
      if (log.events.length > 0) channel.postMessage(textOf(log));
      return;
    }
    if (consider(data) || log.events.length === 0) return;
    // Two windows acted at once and ours stands: what the other one kept must not outlive it.
    if (shelf.read(key) !== textOf(log)) keep();
  };
  // Where the log cannot be kept, the windows still tell each other.
  channel.postMessage(HELLO);
  return {
    getState: () => state,
    subscribe: listeners.subscribe,
    act,
    close: () => {
      clearTimeout(deadline);
      undo();
      channel.close();
    },
  };
}

/** What a window says on opening. */
const HELLO = 'hello';

/** The longest that a browser's timer can wait, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;
