import { assertNever } from '../../engine/index.ts';
import { type Draft, type Drafts, nextFileName, type StorageFault } from '../../store/index.ts';

/** How far keeping has come: all is kept, it is being kept, or why it could not be. */
export type Saving = 'saved' | 'saving' | StorageFault;

interface SaverEvents {
  readonly onSaving: (saving: Saving) => void;
  /** The draft as it is now kept. */
  readonly onKept: (draft: Draft) => void;
  /**
   * The draft is from now on another one, which is about to be kept: another tab had kept a text of its own, or
   * removed the draft (`theirs` is then absent).
   */
  readonly onMoved: (draft: Draft, theirs: Draft | undefined) => void;
  readonly newId: () => string;
}

/** Keeps the latest state of a draft, at once, one write at a time. */
export interface Saver {
  readonly save: (draft: Draft) => void;
  /** Whether something is not yet kept. */
  readonly isBusy: () => boolean;
}

/** The same text as a draft of its own, which writes over no file of the other. */
function apart({ file: _, ...draft }: Draft, id: string): Draft {
  return { ...draft, id, fileName: nextFileName(draft.fileName), revision: 0 };
}

/**
 * Opens a saver on the drafts of this browser. What another tab has kept in between is never written over: our
 * own text is then kept as a draft of its own.
 */
export function createSaver(drafts: Drafts, { onSaving, onKept, onMoved, newId }: SaverEvents): Saver {
  let waiting: Draft | undefined;
  let running = false;
  let fault: StorageFault | undefined;
  /** What this tab last kept: what waits was made before it knew of its revision. */
  let kept: Pick<Draft, 'id' | 'revision'> | undefined;
  const keep = async (draft: Draft) => {
    const result = await drafts.keep(draft);
    fault = undefined;
    switch (result.type) {
      case 'kept':
        kept = result.draft;
        return onKept(result.draft);
      case 'overtaken':
        waiting = apart(waiting ?? draft, newId());
        return onMoved(waiting, result.theirs);
      case 'fault':
        fault = result.fault;
        return undefined;
      default:
        return assertNever(result);
    }
  };
  const run = async () => {
    running = true;
    onSaving('saving');
    while (waiting) {
      const { id, revision } = waiting;
      const draft = { ...waiting, revision: Math.max(revision, kept?.id === id ? kept.revision : 0) };
      waiting = undefined;
      await keep(draft);
    }
    running = false;
    onSaving(fault ?? 'saved');
  };
  return {
    save: (draft) => {
      waiting = draft;
      if (!running) void run();
    },
    isBusy: () => running || fault !== undefined,
  };
}
