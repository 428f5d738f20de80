import Papa from 'papaparse';
import { decodeBytes } from '../format/index.ts';
import type { SheetFile } from './table.ts';

const MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, a number, a date or a truth, and spoil. An apostrophe in front keeps
 * it a text; one that stands there already is told from ours by another.
 */
const SPOILT =
  /^'*(?:[=+\-@\t\r]|[\s(.,\p{Sc}]*\d|(?:\p{L}{3,9}[.,]? )?\p{L}{3,9}\.?[ \-/]\d{1,4}(?:,?[ \-/]\d{2,4})?$|\p{L}{3,9}\.? \d{1,2} \p{L}{3,9}\.?(?: \d{2,4})?$|(?:true|false|vrai|faux)$)/iu;

function guarded(cell: string): string {
  return SPOILT.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && SPOILT.test(cell) ? cell.slice(1) : cell;
}

/** A table as Excel in French opens and saves it without damage: UTF-8 with its mark, semicolons, CRLF; numbers stay numbers. */
export function writeCsv(table: readonly (readonly (string | number)[])[]): Uint8Array {
  const text = Papa.unparse(
    table.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : guarded(cell)))),
    { delimiter: ';', newline: '\r\n' },
  );
  return new TextEncoder().encode(`${MARK}${text}\r\n`);
}

/** The separator of the first line: programs write the one of their country. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Reads semicolons, commas or tabs, any line ends, UTF-8 or UTF-16; bytes of an older encoding are told. */
export function readCsv(bytes: Uint8Array): SheetFile {
  const { text, readable, faults } = decodeBytes(bytes);
  if (!readable) return { type: 'unreadable', reason: 'size' };
  if (faults.some(({ code }) => code === 'PN104')) return { type: 'unreadable', reason: 'encoding' };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  if (errors.some(({ type }) => type === 'Quotes')) return { type: 'unreadable', reason: 'quotes' };
  return { type: 'table', table: data.map((row) => row.map(unguarded)) };
}
