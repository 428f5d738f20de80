import { open, readFile, rename, writeFile } from 'node:fs/promises';
import type { LoggedEvent } from '../../live/index.ts';
import { compacted } from './compacted.ts';
import { logLines, readLogLines } from './logLines.ts';

/** A shortened copy of the beginning of a log, which itself stays whole. */
interface Snapshot {
  /** How many bytes of the log it stands for. */
  readonly bytes: number;
  readonly events: readonly LoggedEvent[];
}

const NONE: Snapshot = { bytes: 0, events: [] };
const HEAD = /^\{"bytes":(\d{1,15}),"events":(\d{1,9})\}$/;

function readSnapshot(text: string): Snapshot {
  const end = text.indexOf('\n');
  const [, bytes, count] = HEAD.exec(text.slice(0, end)) ?? [];
  const events = readLogLines(text.slice(end + 1));
  return events.length === Number(count) ? { bytes: Number(bytes), events } : NONE;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

/** The events of the log at `log`, whose beginning is read from the snapshot where there is a sound one. */
export async function readLog(log: string, snapshot: string): Promise<readonly LoggedEvent[]> {
  const [bytes, start] = await Promise.all([readFile(log), textOf(snapshot).then(readSnapshot)]);
  const { bytes: skipped, events } = start.bytes <= bytes.length ? start : NONE;
  const last = events.at(-1)?.seq ?? 0;
  return [...events, ...readLogLines(bytes.toString('utf8', skipped)).filter(({ seq }) => seq > last)];
}

/** Writes the snapshot of the first `bytes` bytes of a log, over the former one, in one step. */
export async function writeSnapshot(log: string, snapshot: string, bytes: number): Promise<void> {
  const whole = (await readFile(log)).toString('utf8', 0, bytes);
  const events = compacted(readLogLines(whole));
  const next = `${snapshot}.new`;
  await writeFile(next, `${JSON.stringify({ bytes, events: events.length })}\n${logLines(events)}`);
  const handle = await open(next, 'r+');
  await handle.sync();
  await handle.close();
  await rename(next, snapshot);
}
