/** About so many rows are drawn together. */
const ABOUT = 32;

function begins(key: string): boolean {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum = (31 * sum + key.charCodeAt(at)) % 65_521;
  return sum % ABOUT === 0;
}

/**
 * Rows in runs that are drawn together. Where one ends depends on the rows alone and not on how many come before: a
 * row that is added or taken away changes the run it stands in and no other.
 * @param keyOf names a row for good
 */
export function inChunks<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last && !begins(keyOf(row))) last.push(row);
    else chunks.push([row]);
  }
  return chunks;
}
