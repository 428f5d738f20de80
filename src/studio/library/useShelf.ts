import { useEffect, useState } from 'preact/hooks';
import { type Draft, type Drafts, newDraft, nextFileName } from '../../store/index.ts';
import { fileHandles } from '../files/saveFile.ts';

/** The drafts of the library, and what can be done with them. */
export interface Shelf {
  readonly state: 'loading' | 'forbidden' | 'ready';
  /** The latest changed first. */
  readonly all: readonly Draft[];
  /** Keeps drafts that begin now. A fault is told on the bench, where the text stands. */
  readonly add: (drafts: readonly Draft[]) => Promise<void>;
  /** Begins a draft of a text, under a file name that no other has. @returns its id */
  readonly begin: (text: string, fileName: string) => Promise<string>;
  readonly rename: (draft: Draft, fileName: string) => Promise<void>;
  readonly remove: (draft: Draft) => Promise<void>;
  /** The draft that was removed last, until that is acknowledged or taken back. */
  readonly removed: Draft | undefined;
  readonly restore: () => Promise<void>;
  readonly acknowledge: () => void;
}

/** The library's drafts, followed as other tabs change them. */
export function useShelf(drafts: Drafts): Shelf {
  const [{ state, all }, setShelf] = useState<Pick<Shelf, 'state' | 'all'>>({ state: 'loading', all: [] });
  const [removed, setRemoved] = useState<Draft>();
  const refresh = async () => {
    const found = await drafts.list().catch(() => undefined);
    setShelf(found ? { state: 'ready', all: found } : { state: 'forbidden', all: [] });
  };
  useEffect(() => {
    void refresh();
    const onSight = () => void refresh();
    document.addEventListener('visibilitychange', onSight);
    const stop = drafts.listen(onSight);
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      stop();
    };
  }, []);
  const add = async (more: readonly Draft[]) => {
    for (const draft of more) await drafts.keep(draft);
    await refresh();
  };
  const acknowledge = () => {
    if (removed) void fileHandles.forget(removed.id);
    setRemoved(undefined);
  };
  return {
    state,
    all,
    add,
    begin: async (text, fileName) => {
      const taken = new Set(all.map((draft) => draft.fileName));
      let name = fileName;
      while (taken.has(name)) name = nextFileName(name);
      const draft = newDraft(text, name, Date.now());
      await add([draft]);
      return draft.id;
    },
    rename: async (draft, fileName) => {
      await drafts.rename(draft, fileName);
      await refresh();
    },
    remove: async (draft) => {
      acknowledge();
      if (!(await drafts.remove(draft.id))) setRemoved(draft);
      await refresh();
    },
    removed,
    restore: async () => {
      if (removed) await drafts.restore(removed);
      setRemoved(undefined);
      await refresh();
    },
    acknowledge,
  };
}
