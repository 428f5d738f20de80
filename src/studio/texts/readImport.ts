import { newErrors } from '../../analysis/index.ts';
import {
  type Applied,
  applySheet,
  type Finding,
  languagesOf,
  MAX_BYTES,
  type SheetRow,
} from '../../format/index.ts';
import { readSheetFile, readTable } from '../../sheet/index.ts';
import type { WorkFile } from '../workbench/workFile.ts';

type AppliedSheet = Extract<Applied, { type: 'applied' }>;
type RefusedSheet = Extract<Applied, { type: 'refused' }>;

/** What a sheet would do to a draft, before any of it is done. */
export type SheetImport =
  | {
      readonly type: 'ready';
      readonly rows: readonly SheetRow[];
      readonly applied: AppliedSheet;
      readonly newLanguages: readonly string[];
      /** Headings that mean nothing here. */
      readonly ignored: readonly string[];
      /** Errors that the draft would have and has not yet. */
      readonly errors: readonly Finding[];
    }
  | { readonly type: 'refused'; readonly problems: RefusedSheet['problems'] }
  | {
      readonly type: 'unreadable';
      readonly reason: 'size' | 'encoding' | 'quotes' | 'workbook' | 'noIds' | 'noTexts' | 'file';
    };

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A file that has gone or changed since it was chosen.
    return undefined;
  }
}

/** Reads a sheet against a draft as it now is, and takes nothing. */
export async function readImport(file: Blob, text: string, work: WorkFile): Promise<SheetImport> {
  if (file.size > MAX_BYTES) return { type: 'unreadable', reason: 'size' };
  const bytes = await bytesOf(file);
  if (!bytes) return { type: 'unreadable', reason: 'file' };
  const came = await readSheetFile(bytes);
  if (came.type === 'unreadable') return came;
  const languages = languagesOf(work.value);
  const table = readTable(came.table, languages);
  if (table.type === 'foreign') return { type: 'unreadable', reason: table.reason };
  const applied = applySheet(text, table.rows);
  if (applied.type === 'refused') return applied;
  const changed = new Set(applied.changes.map(({ language }) => language));
  return {
    type: 'ready',
    rows: table.rows,
    applied,
    newLanguages: [...changed].filter((tag) => !languages.includes(tag)),
    ignored: table.ignored,
    errors: applied.text === text ? [] : newErrors('', text, applied.text),
  };
}
