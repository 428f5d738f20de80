import { decodeBytes, MAX_BYTES } from '../../format/index.ts';
import { type Draft, newDraft } from '../../store/index.ts';

/** A file as a draft, with what must be told of it. */
export type FileRead =
  | { readonly type: 'draft'; readonly draft: Draft; readonly encoding?: 'utf16' | 'bytes' }
  | { readonly type: 'refused'; readonly name: string; readonly reason: 'large' | 'binary' | 'unreadable' };

const LONGEST_NAME = 120;

/** Share of a file's signs that may be unreadable before it is no text at all. */
const UNREADABLE = 0.1;

function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const lost = text.split('\uFFFD').length - 1;
  return lost <= text.length * UNREADABLE;
}

/** A name for a file on disk: one line, no folder, bounded; `scenario.json` when nothing is left of it. */
export function fileNameOf(name: string): string {
  const bare = name
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  if (bare === '' || bare === '.json') return 'scenario.json';
  return /\.[a-z0-9]{1,5}$/i.test(bare) ? bare : `${bare}.json`;
}

/**
 * Makes a draft of any text file, JSON or not: what is wrong with it is mended on the bench. Refused is only what
 * is too large, or no text.
 * @param now milliseconds since 1970
 */
export async function readFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  now: number,
): Promise<FileRead> {
  const name = fileNameOf(file.name);
  if (file.size > MAX_BYTES) return { type: 'refused', name, reason: 'large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { type: 'refused', name, reason: 'unreadable' };
  }
  const { text, faults } = decodeBytes(bytes);
  if (!isText(text)) return { type: 'refused', name, reason: 'binary' };
  const draft = newDraft(text, name, now);
  if (faults.some(({ code }) => code === 'PN103')) return { type: 'draft', draft, encoding: 'utf16' };
  if (faults.some(({ code }) => code === 'PN104')) return { type: 'draft', draft, encoding: 'bytes' };
  return { type: 'draft', draft };
}
