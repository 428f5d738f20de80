import { createFileHandles, type Draft, type DraftFile } from '../../store/index.ts';
import { download, jsonFile } from './download.ts';
import { canWriteFiles, type FileHandle, pickPlace, writeFile } from './fileAccess.ts';

export const fileHandles = createFileHandles<FileHandle>();

/**
 * Saves a draft as a file: in place where the browser can (it asks where, the first time), else among the
 * downloads.
 * @param text what to write, when it is not the draft's text as it stands
 * @returns the file as it now is, `undefined` when nothing was written
 */
export async function saveFile(draft: Draft, text = draft.text): Promise<DraftFile | undefined> {
  const { id, fileName, changedAt } = draft;
  if (!canWriteFiles()) {
    download(fileName, jsonFile(text));
    return { name: fileName, changedAt, type: 'download' };
  }
  const known = await fileHandles.find(id);
  if (known && (await writeFile(known, text))) return { name: known.name, changedAt, type: 'file' };
  const chosen = await pickPlace(fileName);
  if (!chosen || !(await writeFile(chosen, text))) return undefined;
  await fileHandles.keep(id, chosen);
  return { name: chosen.name, changedAt, type: 'file' };
}
