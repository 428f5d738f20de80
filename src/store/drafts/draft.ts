import { newId } from '../newId.ts';
import type { TextHistory } from './history.ts';

/** The file that a draft was last read from or written to. */
export interface DraftFile {
  readonly name: string;
  /** `changedAt` of the draft at that time: the draft is ahead of its file when it has changed since. */
  readonly changedAt: number;
  /** Whether it was written in place, or went to the folder of downloads as one more file. */
  readonly type: 'file' | 'download';
}

/** A scenario being written: its text, and the way it came. */
export interface Draft extends TextHistory {
  readonly id: string;
  /** The name under which the file was opened or last saved, else made of the scenario's id. */
  readonly fileName: string;
  /** Absent as long as the draft stands in this browser only. */
  readonly file?: DraftFile;
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

/** The file name of one more draft of the same: `talk.json`, `talk-2.json`, `talk-3.json`. */
export function nextFileName(fileName: string): string {
  const [, stem = fileName, number, ending = ''] = /^(.*?)(?:-(\d{1,6}))?(\.[^.]*)?$/s.exec(fileName) ?? [];
  return `${stem}-${Number(number ?? 1) + 1}${ending}`;
}
