import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { SheetFile, Table } from './table.ts';

/** Each UTF-16 unit as the format escapes it. */
function asEscape(text: string): string {
  return text
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}

/** What the format takes for an escape, and what XML cannot hold or the library would drop, as the format escapes them. */
function escaped(text: string): string {
  // The library looks texts up in a plain object: `toString` would find what every object has.
  if (text in Object.prototype) return asEscape(text.slice(0, 1)) + text.slice(1);
  return text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, asEscape)
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFD\p{Noncharacter_Code_Point}\p{Cs}]/gu, asEscape);
}

/** What `escaped` makes of those names: LibreOffice takes the escape of a letter for words, and gives it back as such. */
const ESCAPED_NAMES: ReadonlyMap<string, string> = new Map(
  Object.getOwnPropertyNames(Object.prototype).map((name) => [escaped(name), name]),
);

/**
 * A table as an Excel workbook of one sheet: every cell a text, wrapped, the headings staying in sight.
 * @param widths of the columns, in characters
 */
export async function writeXlsx(table: Table, widths: readonly number[]): Promise<Uint8Array> {
  const rows = table.map((row, index) =>
    row.map((cell) => ({
      value: escaped(cell),
      type: String,
      // What is typed into it later stays a text too, and becomes no date.
      format: '@',
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  const file = writeXlsxFile(rows, {
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** What stands for a cell that is no text and no number: what was typed has been lost. */
const LOST = '\uFFFD';

/** The first sheet of a workbook, each cell as text. What has become a date is told by a sign of replacement. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetFile> {
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer, { trim: false, parseNumber: String });
    const asText = (cell: unknown) =>
      cell === null ? '' : typeof cell === 'string' ? (ESCAPED_NAMES.get(cell) ?? cell) : LOST;
    return { type: 'table', table: rows.map((row) => row.map(asText)) };
  } catch {
    // The library throws for whatever is no workbook; which of its many ways it is helps nobody.
    return { type: 'unreadable', reason: 'workbook' };
  }
}
