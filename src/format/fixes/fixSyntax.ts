import type { Finding } from '../finding.ts';

/** Offset of a finding in its text, in UTF-16 units. */
function offsetOf(text: string, { line, column }: Pick<Finding, 'line' | 'column'>): number {
  // A byte-order mark counts for nothing.
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const ends = /\r\n|\n|\r/g;
  for (let at = 1; at < line; at++) {
    if (!ends.exec(text)) break;
    start = ends.lastIndex;
  }
  return start + column - 1;
}

/** The offset behind the last sign before another offset that is no space. */
function endBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function splice(text: string, from: number, to: number, inserted: string): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

/** Kinds of broken syntax (PN101) that have one remedy. */
const MENDS: Readonly<Record<string, (text: string, offset: number) => string | undefined>> = {
  'missing-comma': (text, offset) => {
    const end = endBefore(text, offset);
    return end === 0 ? undefined : splice(text, end, end, ',');
  },
  'missing-colon': (text, offset) => {
    const end = endBefore(text, offset);
    return text.charAt(end - 1) === '"' ? splice(text, end, end, ':') : undefined;
  },
  'trailing-comma': (text, offset) => {
    const end = endBefore(text, offset);
    return text.charAt(end - 1) === ',' ? splice(text, end - 1, end, '') : undefined;
  },
  'control-character': (text, offset) =>
    text.charAt(offset) === '\t' ? splice(text, offset, offset + 1, '\\t') : undefined,
};

/** Whether a kind of broken syntax has one remedy. */
export function hasSyntaxFix(kind: unknown): boolean {
  return Object.hasOwn(MENDS, String(kind));
}

/** The text without one slip of its syntax; `undefined` when several remedies are possible. */
export function fixSyntax(text: string, finding: Finding): string | undefined {
  return MENDS[String(finding.params.kind)]?.(text, offsetOf(text, finding));
}
