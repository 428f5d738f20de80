export interface LineAndColumn {
  /** Both 1-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Units left on that line, from the column on. */
  readonly rest: number;
}

const LINE_FEED = 10;
const RETURN = 13;

/**
 * Finds line and column of an offset; lines end with \n, \r\n or \r, as in editors. The text is walked as far as
 * the furthest offset that was asked for.
 */
export function lineFinder(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  let walked = 0;
  const walkTo = (offset: number) => {
    // What a loop over every sign looks at is its own: constants of the module and outer variables are slow.
    const [feed, turn, end] = [LINE_FEED, RETURN, Math.min(offset, text.length)];
    let at = walked;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code !== feed && code !== turn) continue;
      if (code === turn && text.charCodeAt(at + 1) === feed) at += 1;
      starts.push(at + 1);
    }
    walked = at;
  };
  const endOfLine = (offset: number) => {
    let at = offset;
    while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== RETURN) at++;
    return at;
  };
  return (offset) => {
    walkTo(offset);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {
      line: low + 1,
      column: offset - (starts[low] ?? 0) + 1,
      rest: Math.max(0, endOfLine(offset) - offset),
    };
  };
}
