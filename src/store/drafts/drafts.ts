import { del, entries, get, update } from 'idb-keyval';
import { newId } from '../newId.ts';
import type { StorageFault } from '../storagePort.ts';
import type { TextHistory } from './history.ts';

/** A scenario being written: its text, and the way it came. */
export interface Draft extends TextHistory {
  readonly id: string;
  /** The name under which the file was opened or last saved, else made of the scenario's id. */
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Rises with each time it is kept: tells whether another tab was faster. */
  readonly revision: number;
}

/**
 * A draft that begins now, not yet kept.
 * @param now milliseconds since 1970
 */
export function newDraft(text: string, fileName: string, now: number): Draft {
  return {
    id: newId(now),
    text,
    fileName,
    createdAt: now,
    changedAt: now,
    revision: 0,
    past: [],
    future: [],
  };
}

/** How keeping a draft ended: kept with its new revision, or why not. */
export type Kept =
  | { readonly type: 'kept'; readonly draft: Draft }
  /** Another tab has kept its own text in between; ours was not written over it. */
  | { readonly type: 'overtaken'; readonly theirs: Draft | undefined }
  | { readonly type: 'fault'; readonly fault: StorageFault };

/** The drafts of this browser, in IndexedDB. Reading rejects where the browser forbids it. */
export interface Drafts {
  /** The latest changed first. */
  readonly list: () => Promise<readonly Draft[]>;
  readonly find: (id: string) => Promise<Draft | undefined>;
  /** Keeps a draft that was read or kept at its `revision`; 0 for a new one. */
  readonly keep: (draft: Draft) => Promise<Kept>;
  readonly remove: (id: string) => Promise<StorageFault | undefined>;
  /** Calls back with the id of a draft that another tab kept or removed. @returns its undo */
  readonly listen: (onChange: (id: string) => void) => () => void;
}

const PREFIX = 'draft/';

function faultOf(error: unknown): StorageFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'forbidden' : 'failed';
}

/**
 * Opens the drafts of this browser.
 * @param channel on which tabs tell each other of changes; a name of its own in tests
 */
export function createDrafts(channel = 'plein-nord/drafts'): Drafts {
  const line = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channel);
  return {
    list: async () => {
      const stored = await entries<string, Draft>();
      return stored
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([, draft]) => draft)
        .sort((a, b) => b.changedAt - a.changedAt);
    },
    find: (id) => get<Draft>(PREFIX + id),
    keep: async (draft) => {
      const kept: Draft = { ...draft, revision: draft.revision + 1 };
      let theirs: Draft | undefined;
      let overtaken = false;
      try {
        await update<Draft>(PREFIX + draft.id, (stored) => {
          overtaken = (stored?.revision ?? 0) !== draft.revision;
          theirs = stored;
          // What was removed elsewhere stays removed: the caller keeps his text under another id.
          return overtaken ? (stored as Draft) : kept;
        });
        if (overtaken && !theirs) await del(PREFIX + draft.id);
      } catch (error) {
        return { type: 'fault', fault: faultOf(error) };
      }
      if (overtaken) return { type: 'overtaken', theirs };
      line?.postMessage(draft.id);
      return { type: 'kept', draft: kept };
    },
    remove: async (id) => {
      try {
        await del(PREFIX + id);
      } catch (error) {
        return faultOf(error);
      }
      line?.postMessage(id);
      return undefined;
    },
    listen: (onChange) => {
      const hear = ({ data }: MessageEvent) => onChange(String(data));
      line?.addEventListener('message', hear);
      return () => line?.removeEventListener('message', hear);
    },
  };
}
