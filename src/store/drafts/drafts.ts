import type { StorageFault } from '../storagePort.ts';
import type { Draft } from './draft.ts';
import type { DraftPort } from './draftPort.ts';

/** How keeping a draft ended: kept with its new revision, or why not. */
export type Kept =
  | { readonly type: 'kept'; readonly draft: Draft }
  /** Another tab has kept its own text in between, or removed the draft; ours was not written over it. */
  | { readonly type: 'overtaken'; readonly theirs: Draft | undefined }
  | { readonly type: 'fault'; readonly fault: StorageFault };

/**
 * The drafts of this browser. Reading rejects where the browser forbids it. A draft that could not be kept stays in
 * memory, and is listed and found as it is, until it is kept or removed.
 */
export interface Drafts {
  /** The latest changed first. */
  readonly list: () => Promise<readonly Draft[]>;
  readonly find: (id: string) => Promise<Draft | undefined>;
  /** Keeps a draft that was read or kept at its `revision`; 0 for a new one. */
  readonly keep: (draft: Draft) => Promise<Kept>;
  /** Gives a draft another file name, whatever another tab has written into it; nothing happens when it is gone. */
  readonly rename: (draft: Draft, fileName: string) => Promise<StorageFault | undefined>;
  readonly remove: (id: string) => Promise<StorageFault | undefined>;
  /** Takes back a removal; nothing happens when the draft is there. */
  readonly restore: (draft: Draft) => Promise<StorageFault | undefined>;
  /** The ids of drafts whose latest text is in memory only. */
  readonly unkept: () => readonly string[];
  /** Calls back with the id of a draft that another tab kept or removed. @returns its undo */
  readonly listen: (onChange: (id: string) => void) => () => void;
}

function faultOf(error: unknown): StorageFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'forbidden' : 'failed';
}

/** Opens the drafts that are kept behind a port. */
export function createDrafts(port: DraftPort): Drafts {
  const memory = new Map<string, Draft>();
  return {
    list: async () => {
      const stored = await port.all().catch((error: unknown) => {
        if (memory.size === 0) throw error;
        return [];
      });
      const all = new Map([...stored, ...memory.values()].map((draft) => [draft.id, draft]));
      return [...all.values()].sort((a, b) => b.changedAt - a.changedAt);
    },
    find: async (id) => memory.get(id) ?? (await port.get(id)),
    keep: async (draft) => {
      const kept: Draft = { ...draft, revision: draft.revision + 1 };
      let theirs: Draft | undefined;
      let overtaken = false;
      try {
        await port.turn(draft.id, (stored) => {
          overtaken = (stored?.revision ?? 0) !== draft.revision;
          theirs = stored;
          // What was removed elsewhere stays removed: the caller keeps his text under another id.
          return overtaken ? undefined : kept;
        });
      } catch (error) {
        memory.set(draft.id, draft);
        return { type: 'fault', fault: faultOf(error) };
      }
      memory.delete(draft.id);
      if (overtaken) return { type: 'overtaken', theirs };
      port.tell(draft.id);
      return { type: 'kept', draft: kept };
    },
    rename: async (draft, fileName) => {
      const { id } = draft;
      const unkept = memory.get(id);
      if (unkept) {
        memory.set(id, { ...unkept, fileName });
        return undefined;
      }
      try {
        await port.turn(id, (stored) => stored && { ...stored, fileName, revision: stored.revision + 1 });
      } catch (error) {
        memory.set(id, { ...draft, fileName });
        return faultOf(error);
      }
      port.tell(id);
      return undefined;
    },
    remove: async (id) => {
      const stored = memory.get(id)?.revision !== 0;
      try {
        await port.remove(id);
      } catch (error) {
        if (stored) return faultOf(error);
      }
      memory.delete(id);
      port.tell(id);
      return undefined;
    },
    restore: async (draft) => {
      try {
        await port.turn(draft.id, (stored) =>
          stored ? undefined : { ...draft, revision: draft.revision + 1 },
        );
      } catch (error) {
        memory.set(draft.id, { ...draft, revision: 0 });
        return faultOf(error);
      }
      port.tell(draft.id);
      return undefined;
    },
    unkept: () => [...memory.keys()],
    listen: port.listen,
  };
}
