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

/**
 * After the write of a large draft the saver rests, so that typing is not held up by keeping all of it with every key:
 * a millisecond for so many UTF-16 units, and never longer than `most`, which is the most that a crash may cost.
 */
const REST = { large: 200_000, units: 1000, most: 1000 } as const;

/** Keeps the latest state of a draft, at once or, where it is large, soon; one write at a time. */
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
  /** On the clock of the page, in milliseconds. */
  let restsUntil = 0;
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
      const rest = restsUntil - performance.now();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      const { id, revision } = waiting;
      const draft = { ...waiting, revision: Math.max(revision, kept?.id === id ? kept.revision : 0) };
      waiting = undefined;
      await keep(draft);
      const units = draft.text.length;
      const pause = units < REST.large ? 0 : Math.min(REST.most, units / REST.units);
      restsUntil = performance.now() + pause;
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
