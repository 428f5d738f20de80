import type { LogEntry } from '../../engine/index.ts';

/** One thing done in the playing pane, on which node and under which letter, so that no edit leads the rest astray. */
export type TrialEntry = LogEntry & { readonly node?: string; readonly letter?: string };
