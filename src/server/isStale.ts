import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build reads. */
const SOURCES = ['src', 'public', 'scenarios', 'index.html', 'vite.config.ts', 'package-lock.json'];

function newest(path: string): number {
  const own = statSync(path, { throwIfNoEntry: false });
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  return readdirSync(path, { withFileTypes: true }).reduce(
    (latest: number, entry: Dirent) => Math.max(latest, newest(join(path, entry.name))),
    own.mtimeMs,
  );
}

/** Whether the site built in `root/dist` is missing or older than anything it is made from. */
export function isStale(root: string): boolean {
  const built = statSync(join(root, 'dist', 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.some((source) => newest(join(root, source)) > built);
}
