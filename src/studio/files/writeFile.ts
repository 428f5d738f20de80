import { sourceHash } from '../../format/index.ts';
import type { FileHandle } from './fileAccess.ts';
import { readFile } from './readFile.ts';

/** A file on disk, and what tells whether it still is as it was last read or written here. */
export interface KnownFile {
  readonly handle: FileHandle;
  readonly print: string;
}

/**
 * What came of writing a file: it was done; somebody else has written another text there, `undefined` when it is
 * none; or why it could not be done.
 */
export type Written =
  | { readonly type: 'written' }
  | { readonly type: 'changed'; readonly theirs: string | undefined }
  | { readonly type: 'refused' | 'gone' | 'failed' };

/** What a file that holds this text is known by later. */
export function knownFile(handle: FileHandle, text: string): KnownFile {
  return { handle, print: sourceHash(text) };
}

async function textOf(handle: FileHandle): Promise<string | undefined> {
  const read = await readFile(await handle.getFile(), 0);
  return read.type === 'draft' ? read.draft.text : undefined;
}

async function put(handle: FileHandle, text: string): Promise<void> {
  const writing = await handle.createWritable();
  try {
    await writing.write(text);
    await writing.close();
  } catch (error) {
    // The file stays as it was.
    await writing.abort().catch(() => undefined);
    throw error;
  }
}

function reasonOf(error: unknown): 'refused' | 'gone' | 'failed' {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
      return 'gone';
    default:
      return 'failed';
  }
}

/**
 * Writes a file in place.
 * @param print of the text that the file is to hold still; it is written over whatever it holds without one
 */
export async function writeFile(handle: FileHandle, text: string, print?: string): Promise<Written> {
  try {
    const permission = await handle.requestPermission?.({ mode: 'readwrite' });
    if (permission !== undefined && permission !== 'granted') return { type: 'refused' };
    if (print !== undefined) {
      const theirs = await textOf(handle);
      const isKnown = theirs !== undefined && (theirs === text || sourceHash(theirs) === print);
      if (!isKnown) return { type: 'changed', theirs };
    }
    await put(handle, text);
    return { type: 'written' };
  } catch (error) {
    return { type: reasonOf(error) };
  }
}
