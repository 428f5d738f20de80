import type { Draft, Drafts, StorageFault } from '../../store/index.ts';

/** How far keeping has come: all is kept, it is being kept, or why it could not be. */
export type Saving = 'saved' | 'saving' | StorageFault;

interface SaverEvents {
  readonly onSaving: (saving: Saving) => void;
  /** The draft as it is now kept, under another id when another tab had kept a text of its own. */
  readonly onKept: (draft: Draft) => void;
  readonly newId: () => string;
}

/** Keeps the latest state of a draft, at once, one write at a time. */
export interface Saver {
  readonly save: (draft: Draft) => void;
  /** Whether something is not yet kept. */
  readonly isBusy: () => boolean;
}

/**
 * Opens a saver on the drafts of this browser. What another tab has kept in between is never written over: our
 * own text is then kept as a draft of its own.
 */
export function createSaver(drafts: Drafts, { onSaving, onKept, newId }: SaverEvents): Saver {
  let waiting: Draft | undefined;
  let running = false;
  let faulty = false;
  /** The id and revision under which this tab keeps the draft now. */
  let kept: Pick<Draft, 'id' | 'revision'> | undefined;
  const run = async () => {
    running = true;
    onSaving('saving');
    while (waiting) {
      const draft: Draft = { ...waiting, ...kept };
      waiting = undefined;
      let result = await drafts.keep(draft);
      if (result.type === 'overtaken') result = await drafts.keep({ ...draft, id: newId(), revision: 0 });
      if (result.type === 'kept') {
        const { id, revision } = result.draft;
        kept = { id, revision };
        onKept(result.draft);
        continue;
      }
      faulty = true;
      running = false;
      onSaving(result.type === 'fault' ? result.fault : 'failed');
      return;
    }
    running = false;
    faulty = false;
    onSaving('saved');
  };
  return {
    save: (draft) => {
      waiting = draft;
      if (kept && kept.id === draft.id && draft.revision > kept.revision) kept = undefined;
      if (!running) void run();
    },
    isBusy: () => running || faulty,
  };
}
