import { readCsv } from './csv.ts';
import type { SheetFile } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** The first bytes of a workbook, which is a ZIP archive. */
const ZIP = [0x50, 0x4b];

/** Reads a workbook or a CSV file, whatever its name says: people rename files. */
export function readSheetFile(bytes: Uint8Array): SheetFile | Promise<SheetFile> {
  return ZIP.every((byte, at) => bytes[at] === byte) ? readXlsx(bytes) : readCsv(bytes);
}
