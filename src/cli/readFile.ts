import { readFileSync, statSync } from 'node:fs';
import { MAX_BYTES } from '../format/index.ts';

export type FileRead =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  | { readonly type: 'unreadable'; readonly reason: string };

/** The reason of a failed file operation, as a key of the `cli` texts. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EROFS'].includes(code)
    ? code
    : 'other';
}

/** Reads a file whole; of one that is too large, enough to be told so. */
export function readBytes(file: string): FileRead {
  try {
    const tooLarge = statSync(file).size > MAX_BYTES;
    return { type: 'read', bytes: tooLarge ? new Uint8Array(MAX_BYTES + 1) : readFileSync(file) };
  } catch (error) {
    return { type: 'unreadable', reason: reasonOf(error) };
  }
}
