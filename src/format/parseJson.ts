import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from './finding.ts';

export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /**
   * How much of a broken file could be read: `whole` when nothing can have been lost (a missing comma),
   * `part` when keys may be missing from the value only because the text is broken.
   */
  readonly read: 'whole' | 'part';
}

/** Faults told of a text that is not JSON: one slip often makes many. */
const MOST = 20;

/** Kinds after which everything else has still been read. */
const HARMLESS: readonly string[] = ['missing-comma', 'trailing-comma', 'comment'];

function kindOf(text: string, { error, offset }: ParseError): string {
  switch (printParseErrorCode(error)) {
    case 'CommaExpected':
      return 'missing-comma';
    case 'ColonExpected':
      return 'missing-colon';
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return 'never-closed';
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'comment';
    case 'UnexpectedEndOfString':
      return 'open-string';
    case 'InvalidCharacter':
      return 'control-character';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'escape';
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return 'number';
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (
        /^[}\]]/.test(text.slice(offset, offset + 1)) &&
        /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
      )
        return 'trailing-comma';
      if (offset >= text.length) return 'never-closed';
      return printParseErrorCode(error) === 'PropertyNameExpected' ? 'missing-key' : 'missing-value';
    default:
      return 'symbol';
  }
}

/** The first control character of a string that holds one; the parser only knows where the string starts. */
function controlCharacter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) < 32) return at;
  return from;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
}

/** The value of the text before an offset, when that much is JSON by itself. */
function jsonBefore(text: string, offset: number): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.slice(0, offset)) };
  } catch {
    return undefined;
  }
}

/** Whether a value that a text begins with may end before an offset: what is cut off within is not worth parsing. */
function mayEndBefore(text: string, offset: number): boolean {
  const opening = text.trimStart().charAt(0);
  const closing = opening === '{' ? '}' : opening === '[' ? ']' : '';
  return text.slice(0, offset).trimEnd().endsWith(closing);
}

/** Reads a text that is not JSON as far as it goes; one fault a line at most. */
function recover(text: string): Parsed {
  if (text.trim() === '')
    return {
      value: undefined,
      faults: [{ code: 'PN101', path: [], params: { kind: 'empty' }, offset: 0 }],
      read: 'part',
    };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const start = first && mayEndBefore(text, first.offset) ? jsonBefore(text, first.offset) : undefined;
  if (first && start) {
    // What follows the end is one fault, whatever it is made of.
    const params = { kind: 'text-after-end', found: text.slice(first.offset, first.offset + 20) };
    return {
      value: start.value,
      faults: [{ code: 'PN101', path: [], params, offset: first.offset }],
      read: 'whole',
    };
  }
  const faults = new Map<number, Fault>();
  for (const error of errors) {
    const kind = kindOf(text, error);
    const offset = kind === 'control-character' ? controlCharacter(text, error.offset) : error.offset;
    const line = lineStart(text, offset);
    const found = text.slice(offset, offset + Math.max(1, Math.min(error.length, 20)));
    if (faults.size < MOST && !faults.has(line))
      faults.set(line, { code: 'PN101', path: [], params: { kind, found }, offset });
  }
  if (faults.size === 0)
    faults.set(0, { code: 'PN101', path: [], params: { kind: 'symbol', found: '' }, offset: 0 });
  const found = [...faults.values()];
  const harmless =
    errors.length <= MOST && found.every((fault) => HARMLESS.includes(String(fault.params?.kind)));
  return { value, faults: found, read: harmless ? 'whole' : 'part' };
}

/** JSON.parse, and only for a text that it refuses the tolerant parser, which tells where and why. */
export function parseJson(text: string): Parsed {
  const whole = jsonBefore(text, text.length);
  return whole ? { value: whole.value, faults: [], read: 'whole' } : recover(text);
}
