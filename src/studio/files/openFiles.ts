import type { Draft } from '../../store/index.ts';
import type { FileHandle } from './fileAccess.ts';
import { readFile } from './readFile.ts';
import { fileHandles } from './saveFile.ts';
import { knownFile } from './writeFile.ts';

/** What must be told of a file: how its signs had to be guessed, or why it was refused. */
export interface Told {
  readonly key: 'utf16' | 'bytes' | 'large' | 'binary' | 'unreadable';
  readonly name: string;
}

/** Files as drafts that begin now, not yet kept, and what must be told of them. */
export interface OpenedFiles {
  readonly drafts: readonly Draft[];
  readonly told: readonly Told[];
}

async function fileOf(source: File | FileHandle): Promise<File | undefined> {
  try {
    return source instanceof File ? source : await source.getFile();
  } catch {
    return undefined;
  }
}

/**
 * Makes a draft of each file. One that came with its handle is saved in place from then on.
 * @param now milliseconds since 1970
 */
export async function openFiles(sources: readonly (File | FileHandle)[], now: number): Promise<OpenedFiles> {
  const drafts: Draft[] = [];
  const told: Told[] = [];
  for (const source of sources) {
    const file = await fileOf(source);
    const read = file && (await readFile(file, now));
    if (!read) told.push({ key: 'unreadable', name: source.name });
    else if (read.type === 'refused') told.push({ key: read.reason, name: read.name });
    else {
      const { draft, encoding } = read;
      if (encoding) told.push({ key: encoding, name: draft.fileName });
      if (source instanceof File) drafts.push(draft);
      else {
        await fileHandles.keep(draft.id, knownFile(source, draft.text));
        drafts.push({ ...draft, file: { name: source.name, changedAt: draft.changedAt, type: 'file' } });
      }
    }
  }
  return { drafts, told };
}
