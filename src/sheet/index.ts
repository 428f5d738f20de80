export { readCsv, writeCsv } from './csv.ts';
export type { SheetFile, Table } from './table.ts';
export { readXlsx, writeXlsx } from './xlsx.ts';
