/** Ids remembered of a room. */
const MOST = 256;

/**
 * Which commands were acted on, so that one sent again is answered as the same one. What is forgotten at a restart does
 * no harm: a command sent again is of an older turn. Votes need no memory: their numbers stand in the room's state.
 */
export interface CommandIds {
  readonly has: (cid: string) => boolean;
  readonly keep: (cid: string) => void;
}

/** A memory of no command yet; beyond 256 the oldest is forgotten. */
export function commandIds(): CommandIds {
  const ids = new Set<string>();
  return {
    has: (cid) => ids.has(cid),
    keep(cid) {
      ids.add(cid);
      for (const oldest of ids) {
        if (ids.size <= MOST) return;
        ids.delete(oldest);
      }
    },
  };
}
