import type { FilePath } from '../../../format/index.ts';

/** The maps by id that other places of the file name entries of. */
export type LinkKind = 'nodes' | 'cast' | 'flags';

/** Which map of the file a value names an entry of, by the place of the value. */
export function linkKindAt(path: FilePath): LinkKind | undefined {
  const [root, second] = path;
  const last = path.at(-1);
  if (root === 'start') return second === 'node' && path.length === 2 ? 'nodes' : undefined;
  if (root !== 'nodes') return undefined;
  if (last === 'next') return 'nodes';
  if (last === 'speaker') return 'cast';
  const list = path.at(-2);
  return list === 'needs' || list === 'sets' ? 'flags' : undefined;
}

/** Where the entry stands that a value names; `!` before a flag is no part of its name. */
export function linkedPath(path: FilePath, value: unknown): FilePath | undefined {
  const kind = linkKindAt(path);
  return kind && typeof value === 'string' ? [kind, value.replace(/^!/, '')] : undefined;
}
