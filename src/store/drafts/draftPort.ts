import type { Draft } from './draft.ts';

/** Where drafts are kept by id. Every driver passes the same contract suite; all but `listen` reject on a fault. */
export interface DraftPort {
  readonly all: () => Promise<readonly Draft[]>;
  readonly get: (id: string) => Promise<Draft | undefined>;
  /**
   * Reads a draft and writes what is made of it in one step, which no other tab can come between.
   * @param make given what stands there; what it returns is kept, `undefined` leaves all as it is
   */
  readonly turn: (id: string, make: (stored: Draft | undefined) => Draft | undefined) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Tells the other tabs that a draft was kept or removed. */
  readonly tell: (id: string) => void;
  /** Calls back with the id of a draft that another tab told of. @returns its undo */
  readonly listen: (onChange: (id: string) => void) => () => void;
}
