import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  emptyReplay,
  extend,
  type GameEvent,
  type LogEntry,
  type LogRefusal,
  type Replay,
  replay,
  type Voyage,
} from '../engine/index.ts';

/** What can be watched of a store; only its owner writes. */
export type ReadonlyStore<T> = Pick<StoreApi<T>, 'getState' | 'subscribe'>;

/** One engine event with a number that only rises: whoever plays it again after a restart can tell. */
export interface Cue {
  readonly number: number;
  readonly event: GameEvent;
}

export interface SessionState {
  readonly log: readonly LogEntry[];
  readonly game: Replay;
  /** Events of the last act; empty after a start or a resume. */
  readonly cues: readonly Cue[];
}

/** One running game: its log, and the only way to add to it. */
export interface Session {
  readonly voyage: Voyage;
  readonly state: ReadonlyStore<SessionState>;
  /** Plays one entry by the rules. @returns the refusal, the game being then unchanged */
  readonly act: (entry: LogEntry) => LogRefusal | undefined;
}

/**
 * Opens a game on a voyage, or resumes it from its log (architecture page: resume = replay).
 * @param entries a saved log; what the rules no longer allow is dropped with all that follows
 */
export function createSession(voyage: Voyage, entries: readonly LogEntry[] = []): Session {
  const resumed = entries.length > 0 ? replay(voyage, entries) : emptyReplay(voyage);
  const store = createStore<SessionState>()(() => ({
    log: entries.slice(0, resumed.replayed),
    game: resumed,
    cues: [],
  }));
  let number = 0;
  return {
    voyage,
    state: store,
    act: (entry) => {
      const { log, game } = store.getState();
      const result = extend(voyage, game, entry);
      if (result.type === 'refused') return result;
      const next = result.game;
      const events = next.moves.length > game.moves.length ? (next.moves.at(-1)?.events ?? []) : [];
      store.setState({
        log: [...log, entry],
        game: next,
        cues: events.map((event) => ({ number: ++number, event })),
      });
      return undefined;
    },
  };
}
