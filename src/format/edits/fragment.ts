import type { FormattingOptions } from 'jsonc-parser';

/** Widest line: a list of plain values that fits stays on one, as in the files that ship. */
const WIDTH = 110;

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

/**
 * A value as JSON, laid out as the files that ship are: one key a line, lists of plain values on one line.
 * @param indent what the line begins with on which the value stands
 */
export function fragment(value: unknown, formatting: FormattingOptions, indent: string): string {
  if (isPlain(value)) return JSON.stringify(value);
  const { insertSpaces = true, tabSize = 2, eol = '\n' } = formatting;
  const inner = indent + (insertSpaces ? ' '.repeat(tabSize) : '\t');
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0
      ? open + close
      : `${open}${eol}${inner}${lines.join(`,${eol}${inner}`)}${eol}${indent}${close}`;
  if (Array.isArray(value)) {
    const line = value.every(isPlain) && `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (line && inner.length + line.length < WIDTH) return line;
    return block(
      '[',
      value.map((item) => fragment(item, formatting, inner)),
      ']',
    );
  }
  const lines = Object.entries(value as object)
    .filter(([, below]) => below !== undefined)
    .map(([key, below]) => `${JSON.stringify(key)}: ${fragment(below, formatting, inner)}`);
  return block('{', lines, '}');
}
