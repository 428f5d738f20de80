const QUOTE = 34;
const BACKSLASH = 92;

/**
 * The signs of JSON that scanners stop at, as UTF-16 units. They take them into constants of their own first:
 * what a module imports is looked up at each use, which makes a loop over every sign five times slower.
 */
export const TOKENS = {
  QUOTE,
  COMMA: 44,
  SLASH: 47,
  COLON: 58,
  OPEN_LIST: 91,
  CLOSE_LIST: 93,
  OPEN_OBJECT: 123,
  CLOSE_OBJECT: 125,
} as const;

/** End of the string that opens at `from`: its closing quote, or the end of the line when it has none. */
export function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE || code === 10 || code === 13) return at;
  }
  return text.length;
}

/** The value of a string between its quotes; as it is written, when it is none. */
export function unescaped(text: string, from: number, to: number): string {
  const raw = text.slice(from, to);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`);
  } catch {
    return raw;
  }
}

/** End of what starts with a slash: a comment, as the reader of broken files skips them, or the slash itself. */
export function endOfComment(text: string, from: number): number {
  const next = text[from + 1];
  const end =
    next === '/' ? text.indexOf('\n', from) : next === '*' ? text.indexOf('*/', from + 2) + 1 : from;
  return end <= 0 ? text.length : end;
}
