import { createStore } from 'zustand/vanilla';
import type { ReadonlyStore } from '../session.ts';
import type { StorageFault, StoragePort } from '../storagePort.ts';
import { type Card, parseCard } from './card.ts';

const CARDS = 'card/';
const FILED = 'filed/';

export interface CourseBookState {
  readonly cards: readonly Card[];
  /** Stored cards that could not be read; they are left where they are. */
  readonly damaged: number;
  /** Ids of the finished games whose costly decisions are in the book. */
  readonly filed: ReadonlySet<string>;
}

/** The costly decisions to make again, one key each: two tabs never destroy each other's. */
export interface CourseBook {
  readonly state: ReadonlyStore<CourseBookState>;
  /** Keeps a card over its former version. @returns the fault when it could not be kept */
  readonly save: (card: Card) => StorageFault | undefined;
  readonly remove: (id: string) => void;
  /**
   * Keeps the cards of a finished game, then notes that it is done; one that could not be kept leaves the game
   * to be filed another time. @returns the first fault
   */
  readonly file: (game: string, cards: readonly Card[]) => StorageFault | undefined;
}

function readAll(storage: StoragePort): CourseBookState {
  const keys = storage.keys();
  const stored = keys.filter((key) => key.startsWith(CARDS));
  const cards = stored.flatMap((key) => parseCard(storage.get(key) ?? '') ?? []);
  return {
    cards: cards.sort((a, b) => (a.id < b.id ? -1 : 1)),
    damaged: stored.length - cards.length,
    filed: new Set(keys.filter((key) => key.startsWith(FILED)).map((key) => key.slice(FILED.length))),
  };
}

/** Opens the course book on a storage and follows what other tabs write. */
export function createCourseBook(storage: StoragePort): CourseBook {
  const store = createStore<CourseBookState>()(() => readAll(storage));
  const refresh = () => store.setState(readAll(storage));
  const keep = (card: Card) => storage.set(CARDS + card.id, JSON.stringify(card));
  storage.listen((key) => {
    if (key.startsWith(CARDS) || key.startsWith(FILED)) refresh();
  });
  return {
    state: store,
    save: (card) => {
      const fault = keep(card);
      refresh();
      return fault;
    },
    remove: (id) => {
      storage.remove(CARDS + id);
      refresh();
    },
    file: (game, cards) => {
      const lost = cards.map(keep).find((fault) => fault !== undefined);
      const fault = lost ?? storage.set(FILED + game, '1');
      refresh();
      return fault;
    },
  };
}
