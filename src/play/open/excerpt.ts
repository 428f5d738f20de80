/** Units shown before and after the spot: few before it, so that a phone shows the spot itself. */
const BEFORE = 16;
const AFTER = 60;

export interface Excerpt {
  readonly before: string;
  readonly spot: string;
  readonly after: string;
}

/**
 * The part of a line around a fault, however long the line.
 * @param column 1-based, in UTF-16 units
 * @param length units to underline; at least one is, a space at the line's end
 */
export function excerpt(line: string, column: number, length: number): Excerpt {
  const at = Math.min(column - 1, line.length);
  const end = Math.min(line.length, at + Math.min(length, 2 * AFTER));
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(line.length, end + AFTER);
  return {
    before: `${from > 0 ? '…' : ''}${line.slice(from, at)}`,
    spot: line.slice(at, end) || ' ',
    after: `${line.slice(end, to)}${to < line.length ? '…' : ''}`,
  };
}
