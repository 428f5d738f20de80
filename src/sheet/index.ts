export { readCsv, writeCsv } from './csv.ts';
export { readSheetFile } from './readSheetFile.ts';
export { type ReadTable, readTable } from './readTable.ts';
export { sheetTable, sheetWidths } from './sheetTable.ts';
export { sheetWords } from './sheetWords.ts';
export type { SheetFile, Table } from './table.ts';
export { readXlsx, writeXlsx } from './xlsx.ts';
