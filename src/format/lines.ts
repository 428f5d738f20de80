export interface LineAndColumn {
  /** Both 1-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Units left on that line, from the column on. */
  readonly rest: number;
}

/** Finds line and column of an offset; lines end with \n, \r\n or \r, as in editors. */
export function lineFinder(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] ?? 0) + 1;
    return { line: low + 1, column, rest: Math.max(0, (ends[low] ?? 0) - offset) };
  };
}
