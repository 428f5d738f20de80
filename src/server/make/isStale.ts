import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is made is made from. */
const SOURCES = ['src', 'public', 'scenarios', 'index.html', 'vite.config.ts', 'package-lock.json'];

function newest(path: string): number {
  const own = statSync(path, { throwIfNoEntry: false });
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  return readdirSync(path, { withFileTypes: true }).reduce(
    (latest: number, entry: Dirent) => Math.max(latest, newest(join(path, entry.name))),
    own.mtimeMs,
  );
}

/**
 * Whether what was made of the sources of `root` is missing or older than any of them.
 * @param made path from `root` of the file that is written last
 */
export function isStale(root: string, made: string): boolean {
  const at = statSync(join(root, made), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.some((source) => newest(join(root, source)) > at);
}
