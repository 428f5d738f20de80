import { del, entries, get, set } from 'idb-keyval';

/** A scenario file that the player opened: its text, kept under its id and the hash of its rules. */
export interface OwnScenario {
  readonly id: string;
  readonly rules: string;
  readonly fileName: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

const PREFIX = 'scenario/';

/**
 * Opened scenario files, in IndexedDB (rulings, 10). Where the browser forbids it, reading finds nothing
 * and keeping answers false.
 */
export interface OwnScenarios {
  readonly list: () => Promise<readonly OwnScenario[]>;
  readonly find: (id: string) => Promise<OwnScenario | undefined>;
  /** Keeps a file; a newer file of the same id takes the place of the older. @returns whether it was kept */
  readonly keep: (scenario: OwnScenario) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
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
      const all = new Map(stored.filter(([key]) => key.startsWith(PREFIX)).map(([, one]) => [one.id, one]));
      for (const [id, one] of memory) all.set(id, one);
      return [...all.values()].sort((a, b) => b.openedAt - a.openedAt);
    },
    find: async (id) => memory.get(id) ?? (await get<OwnScenario>(PREFIX + id).catch(() => undefined)),
    keep: async (scenario) => {
      const kept = await attempt(set(PREFIX + scenario.id, scenario));
      if (!kept) memory.set(scenario.id, scenario);
      return kept;
    },
    remove: (id) => {
      memory.delete(id);
      return attempt(del(PREFIX + id));
    },
  };
}
