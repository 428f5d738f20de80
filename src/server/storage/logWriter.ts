import { readFile } from 'node:fs/promises';
import type { LogFile, OpenLogFile } from './logFile.ts';
import type { Kept } from './roomStore.ts';

/** Writes one log. What is asked for while the disk is busy is written together and synced once. */
export interface LogWriter {
  /** Adds lines, all or none. Resolves once they are on the disk. */
  readonly append: (lines: string) => Promise<Kept>;
  /** Length of the whole lines on the disk, in bytes. */
  readonly size: () => number;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly lines: string;
  readonly done: (kept: Kept) => void;
}

const NEW_LINE = '\n'.charCodeAt(0);

/** Opens the log at `path`; a last line that was torn by the end of a process is cut off. */
export async function openLogWriter(path: string, open: OpenLogFile): Promise<LogWriter> {
  const file: LogFile = await open(path);
  const there = await readFile(path);
  let size = there.lastIndexOf(NEW_LINE) + 1;
  let torn = size < there.length;
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const mend = async () => {
    if (torn) await file.truncate(size);
    torn = false;
  };
  const write = async (data: Uint8Array): Promise<Kept> => {
    try {
      await mend();
      torn = true;
      await file.write(data);
      await file.sync();
      size += data.length;
      torn = false;
      return 'kept';
    } catch {
      // Half of a group on the disk would swallow the next one; where this fails too, the next write tries again.
      await mend().catch(() => {});
      return 'failed';
    }
  };
  const drain = async () => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      const kept = await write(Buffer.from(group.map(({ lines }) => lines).join('')));
      for (const { done } of group) done(kept);
    }
    running = undefined;
  };
  await mend();
  return {
    append: (lines) =>
      new Promise((done) => {
        waiting.push({ lines, done });
        running ??= drain();
      }),
    size: () => size,
    async close() {
      await running;
      await file.close();
    },
  };
}
