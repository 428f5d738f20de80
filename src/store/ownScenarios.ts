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
 * Opened scenario files, in IndexedDB (rulings, 10). Where the browser forbids it, reading finds nothing
 * and keeping answers false.
 */
export interface OwnScenarios {
  readonly list: () => Promise<readonly OwnScenario[]>;
  readonly find: (key: string) => Promise<OwnScenario | undefined>;
  /** Keeps a file; a newer file of the same id takes the place of the older. @returns whether it was kept */
  readonly keep: (scenario: OwnScenario) => Promise<boolean>;
  readonly remove: (key: string) => Promise<boolean>;
}

/** The opened scenario files of this browser. */
export function createOwnScenarios(): OwnScenarios {
  const memory = new Map<string, OwnScenario>();
  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  return {
    list: async () => {
      const stored = await entries<string, OwnScenario>().catch(() => []);
      const all = new Map(stored.filter(([key]) => key.startsWith(PREFIX)).map(([, one]) => [one.key, one]));
      for (const [key, one] of memory) all.set(key, one);
      return [...all.values()].sort((a, b) => b.openedAt - a.openedAt);
    },
    find: async (key) => memory.get(key) ?? (await get<OwnScenario>(PREFIX + key).catch(() => undefined)),
    keep: async (scenario) => {
      const kept = await attempt(set(PREFIX + scenario.key, scenario));
      if (!kept) memory.set(scenario.key, scenario);
      return kept;
    },
    remove: (key) => {
      memory.delete(key);
      return attempt(del(PREFIX + key));
    },
  };
}
