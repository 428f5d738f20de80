import { type Change, changeBetween, inverse, joined, withChange } from './change.ts';

/** A step of the history: what undo takes back at once. */
export interface HistoryStep {
  readonly change: Change;
  /** What was edited, e.g. a path: edits of one thing that follow each other closely are one step. */
  readonly subject: string;
  /** Milliseconds since 1970 of its last edit. */
  readonly at: number;
}

/** A text with the way it came and the way it was taken back. */
export interface TextHistory {
  readonly text: string;
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  /** The step that redo makes again stands last. */
  readonly future: readonly HistoryStep[];
}

/** Milliseconds within which edits of one subject are one step. */
const TOGETHER = 1000;
/** Steps kept, and UTF-16 units that they may hold together. */
const MOST_STEPS = 500;
const MOST_UNITS = 4_000_000;

function unitsOf({ change }: HistoryStep): number {
  return change.removed.length + change.inserted.length;
}

/** The newest steps that fit; the last one always does, however much it replaced. */
function recent(steps: readonly HistoryStep[]): readonly HistoryStep[] {
  let units = 0;
  let kept = 0;
  for (const step of steps.slice(-MOST_STEPS).reverse()) {
    units += unitsOf(step);
    if (units > MOST_UNITS && kept > 0) break;
    kept++;
  }
  return kept === steps.length ? steps : steps.slice(steps.length - kept);
}

/**
 * The history after an edit; what could be made again no longer can.
 * @param now milliseconds since 1970
 */
export function edited(history: TextHistory, text: string, subject: string, now: number): TextHistory {
  const change = changeBetween(history.text, text);
  if (!change) return history;
  const last = history.past.at(-1);
  const joins =
    last !== undefined &&
    subject !== '' &&
    last.subject === subject &&
    now - last.at < TOGETHER &&
    history.future.length === 0;
  if (!joins) return { text, past: recent([...history.past, { change, subject, at: now }]), future: [] };
  const both = joined(last.change, change, history.text);
  const past = history.past.slice(0, -1);
  return { text, past: both ? recent([...past, { change: both, subject, at: now }]) : past, future: [] };
}

/** One step back; the same history when there is none. */
export function undone(history: TextHistory): TextHistory {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    text: withChange(history.text, inverse(step.change)),
    past: history.past.slice(0, -1),
    future: [...history.future, step],
  };
}

/** One step forward again; the same history when there is none. */
export function redone(history: TextHistory): TextHistory {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    text: withChange(history.text, step.change),
    // Not joined by what is typed next.
    past: [...history.past, { ...step, at: 0 }],
    future: history.future.slice(0, -1),
  };
}
