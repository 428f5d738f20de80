import { createStore } from 'zustand/vanilla';
import { type GameRecord, parseGameRecord } from './gameRecord.ts';
import type { ReadonlyStore } from './session.ts';
import type { StorageFault, StoragePort } from './storagePort.ts';

const PREFIX = 'game/';

export interface LogbookState {
  /** Every readable game, the latest first. */
  readonly games: readonly GameRecord[];
  /** Stored games that could not be read; they are left where they are. */
  readonly damaged: number;
}

/** All games played in this browser. */
export interface Logbook {
  readonly state: ReadonlyStore<LogbookState>;
  /** Keeps a game under its id, over its former version. @returns the fault when it could not be kept */
  readonly save: (record: GameRecord) => StorageFault | undefined;
  readonly remove: (id: string) => void;
}

function readAll(storage: StoragePort): LogbookState {
  const keys = storage.keys().filter((key) => key.startsWith(PREFIX));
  const games = keys.flatMap((key) => parseGameRecord(storage.get(key) ?? '') ?? []);
  return {
    games: games.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1)),
    damaged: keys.length - games.length,
  };
}

/** Opens the logbook on a storage and follows what other tabs write. */
export function createLogbook(storage: StoragePort): Logbook {
  const store = createStore<LogbookState>()(() => readAll(storage));
  const refresh = () => store.setState(readAll(storage));
  storage.listen((key) => {
    if (key.startsWith(PREFIX)) refresh();
  });
  return {
    state: store,
    save: (record) => {
      const fault = storage.set(PREFIX + record.id, JSON.stringify(record));
      refresh();
      return fault;
    },
    remove: (id) => {
      storage.remove(PREFIX + id);
      refresh();
    },
  };
}

/**
 * The unfinished game of a scenario to go on with, by the rules it was begun under. A replay counts
 * even from the first decision, when nothing has been played of it yet.
 */
export function openGame({ games }: LogbookState, scenario: string, rules?: string): GameRecord | undefined {
  return games.find(
    (game) =>
      game.scenario === scenario &&
      (rules === undefined || game.rules === rules) &&
      !game.result &&
      (game.entries.length > 0 || game.replayOf !== undefined),
  );
}

/** The best finished game of a scenario; replays from a decision do not count. */
export function bestGame({ games }: LogbookState, scenario: string): GameRecord | undefined {
  return games
    .filter((game) => game.scenario === scenario && game.result && game.replayOf === undefined)
    .reduce<GameRecord | undefined>(
      (best, game) => ((game.result?.score ?? 0) > (best?.result?.score ?? -1) ? game : best),
      undefined,
    );
}
