import { type Loose, languagesOf } from '../../format/index.ts';
import { sheetTable, sheetWidths, writeCsv, writeXlsx } from '../../sheet/index.ts';

/** The two forms of a sheet. */
export type SheetForm = 'xlsx' | 'csv';

const MIME: Readonly<Record<SheetForm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/**
 * The translation sheet of a draft, byte for byte what the command line writes.
 * @param language of headings and words
 */
export async function makeSheet(file: Loose, form: SheetForm, language: string): Promise<Blob> {
  const languages = languagesOf(file);
  const table = sheetTable(file, languages, language);
  const bytes = form === 'csv' ? writeCsv(table) : await writeXlsx(table, sheetWidths(languages.length));
  return new Blob([new Uint8Array(bytes)], { type: MIME[form] });
}
