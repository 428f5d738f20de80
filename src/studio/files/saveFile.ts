import { createFileHandles, type Draft, type DraftFile } from '../../store/index.ts';
import { download, jsonFile } from './download.ts';
import { canWriteFiles, type FileHandle, pickPlace } from './fileAccess.ts';
import { type KnownFile, knownFile, type Written, writeFile } from './writeFile.ts';

export const fileHandles = createFileHandles<KnownFile>();

/** How to save: where the draft came from, as long as nobody else wrote there; in any case; or somewhere else. */
export type SaveWay = 'known' | 'over' | 'elsewhere';

/** What came of saving a draft. */
export type Saved =
  | { readonly type: 'saved'; readonly file: DraftFile }
  | { readonly type: 'cancelled' }
  | SaveQuestion;

/** Why a file was not written; what is to be done is the user's choice. */
export type SaveQuestion =
  | {
      readonly type: 'changed';
      readonly name: string;
      readonly handle: FileHandle;
      /** What somebody else wrote there; `undefined` when it is no text. */
      readonly theirs: string | undefined;
    }
  | { readonly type: Exclude<Written['type'], 'written' | 'changed'>; readonly name: string };

async function write(handle: FileHandle, { id, text, changedAt }: Draft, print?: string): Promise<Saved> {
  const { name } = handle;
  const written = await writeFile(handle, text, print);
  if (written.type === 'changed') return { ...written, name, handle };
  if (written.type !== 'written') return { type: written.type, name };
  await fileHandles.keep(id, knownFile(handle, text));
  return { type: 'saved', file: { name, changedAt, type: 'file' } };
}

/**
 * Saves a draft as a file: in place where the browser can (it asks where, the first time), else among the
 * downloads.
 */
export async function saveFile(draft: Draft, way: SaveWay): Promise<Saved> {
  const { id, fileName, changedAt } = draft;
  if (!canWriteFiles()) {
    download(fileName, jsonFile(draft.text));
    return { type: 'saved', file: { name: fileName, changedAt, type: 'download' } };
  }
  const known = way === 'elsewhere' ? undefined : await fileHandles.find(id);
  if (known) return write(known.handle, draft, way === 'over' ? undefined : known.print);
  const chosen = await pickPlace(fileName);
  if (chosen === 'cancelled') return { type: 'cancelled' };
  return chosen === 'failed' ? { type: 'failed', name: fileName } : write(chosen, draft);
}
