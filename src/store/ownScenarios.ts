import { del, entries, get, set } from 'idb-keyval';
import type { LocalText } from '../engine/index.ts';

/** A scenario file that the player opened. */
export interface OwnScenario {
  /** How addresses and saved games call it; it never hides a shipped scenario of the same id. */
  readonly key: string;
  /** Hash of its rules (`rulesHash`). */
  readonly rules: string;
  readonly title: LocalText;
  readonly fileName: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

const PREFIX = 'scenario/';

/** The key of an opened file by the id that stands in it. */
export function ownKey(scenario: string): string {
  return `mine-${scenario}`;
}

/**
 * Opened scenario files, in IndexedDB (rulings, 10). Where the browser forbids it, listing finds nothing
 * and keeping answers false.
 */
export interface OwnScenarios {
  readonly list: () => Promise<readonly OwnScenario[]>;
  /** `unreadable` when nobody can tell: what hangs on the file must not be thrown away then. */
  readonly find: (key: string) => Promise<OwnScenario | 'unreadable' | undefined>;
  /** Keeps a file; a newer file of the same id takes the place of the older. @returns whether it was kept */
  readonly keep: (scenario: OwnScenario) => Promise<boolean>;
  readonly remove: (key: string) => Promise<boolean>;
}

/** What a piece of work on the database gives; a browser may refuse it at once or later. */
async function tried<T, Otherwise>(work: () => Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

/** One scenario that is there as long as the page is, and no other: what else is opened is not kept. */
export function oneScenario(scenario: OwnScenario): OwnScenarios {
  return {
    list: async () => [scenario],
    find: async (key) => (key === scenario.key ? scenario : undefined),
    keep: async () => false,
    remove: async () => false,
  };
}

/** The opened scenario files of this browser. */
export function createOwnScenarios(): OwnScenarios {
  const memory = new Map<string, OwnScenario>();
  const done = (work: () => Promise<void>) => tried(() => work().then(() => true), false);
  return {
    list: async () => {
      const stored = await tried(() => entries<string, OwnScenario>(), []);
      const all = new Map(stored.filter(([key]) => key.startsWith(PREFIX)).map(([, one]) => [one.key, one]));
      for (const [key, one] of memory) all.set(key, one);
      return [...all.values()].sort((a, b) => b.openedAt - a.openedAt);
    },
    find: async (key) =>
      memory.get(key) ?? (await tried(() => get<OwnScenario>(PREFIX + key), 'unreadable' as const)),
    keep: async (scenario) => {
      const kept = await done(() => set(PREFIX + scenario.key, scenario));
      // An older file that found no room must not hide this one.
      if (kept) memory.delete(scenario.key);
      else memory.set(scenario.key, scenario);
      return kept;
    },
    remove: (key) => {
      memory.delete(key);
      return done(() => del(PREFIX + key));
    },
  };
}
