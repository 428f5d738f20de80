import { MAX_FLAGS } from '../../engine/index.ts';
import type { DiagnosticCode } from '../diagnostics.ts';
import { renameKey, setAt } from '../edits/setAt.ts';
import type { FilePath, Finding } from '../finding.ts';
import { isObject } from '../lenient.ts';
import { parsePath } from '../path.ts';
import { isId } from '../schema.ts';
import { looseValue } from '../textPlace.ts';
import { mendedTypography } from '../typography.ts';
import { valueAt } from '../valueAt.ts';
import { fixSyntax, hasSyntaxFix } from './fixSyntax.ts';

interface Fix {
  /** Whether the finding is of those with one remedy; all of its code unless told otherwise. */
  readonly suits?: (finding: Finding) => boolean;
  readonly apply: (text: string, path: FilePath, finding: Finding) => string | undefined;
}

const isSuggested = ({ params }: Finding) => params.suggestion !== undefined;

/** The value under a path of a text, whole or broken. */
function valueIn(text: string, path: FilePath): unknown {
  return valueAt(looseValue(text), path);
}

/** The suggested key in the place of the one found, unless its object has it already. */
const RENAMED: Fix = {
  suits: isSuggested,
  apply: (text, path, { params }) => {
    const name = String(params.suggestion);
    return valueIn(text, [...path.slice(0, -1), name]) === undefined
      ? renameKey(text, path, name)
      : undefined;
  },
};

const MEANT: Fix = {
  suits: isSuggested,
  apply: (text, path, { params }) => setAt(text, path, params.suggestion),
};

const TYPESET: Fix = {
  apply: (text, path, { code }) => {
    const written = valueIn(text, path);
    const tag = path.at(-1);
    const languages = valueIn(text, ['languages']);
    const only: unknown = Array.isArray(languages) && languages.length === 1 ? languages[0] : tag;
    if (typeof written !== 'string') return undefined;
    for (const language of [tag, only]) {
      const mended = typeof language === 'string' ? mendedTypography(written, language, code) : undefined;
      if (mended !== undefined) return setAt(text, path, mended);
    }
    return undefined;
  },
};

/** A flag declared under its own name, said in words, in each language of the file; none beyond what a file may have. */
function declared(text: string, flag: string): string | undefined {
  const flags = valueIn(text, ['flags']);
  if (isObject(flags) && Object.keys(flags).length >= MAX_FLAGS) return undefined;
  const languages = valueIn(text, ['languages']);
  const tags = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
  const words = flag.replaceAll('-', ' ');
  return setAt(text, ['flags', flag], Object.fromEntries(tags.map((tag) => [tag, words])));
}

const FLAG: Fix = {
  suits: (finding) => isSuggested(finding) || isId(String(finding.params.found)),
  apply: (text, path, { params }) => {
    const { found, suggestion } = params;
    if (suggestion === undefined) return declared(text, String(found));
    const not = String(valueIn(text, path)).startsWith('!') ? '!' : '';
    return setAt(text, path, `${not}${suggestion}`);
  },
};

/** What a value of another kind says when it is read as the kind that is wanted. */
function read(value: unknown, expected: unknown): unknown {
  switch (expected) {
    case 'number':
      return typeof value === 'string' && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'string':
      return typeof value === 'number' ? String(value) : undefined;
    default:
      return undefined;
  }
}

const FIXES: Partial<Readonly<Record<DiagnosticCode, Fix>>> = {
  PN101: {
    suits: ({ params }) => hasSyntaxFix(params.kind),
    apply: (text, _, finding) => fixSyntax(text, finding),
  },
  PN105: { apply: (text) => text.replace(/^\uFEFF/, '') },
  PN110: {
    suits: ({ params }) => params.key === 'format',
    apply: (text, path) => setAt(text, [...path, 'format'], 1),
  },
  PN111: {
    suits: ({ params: { expected, found } }) =>
      (found === 'string' && (expected === 'number' || expected === 'boolean')) ||
      (found === 'number' && expected === 'string'),
    apply: (text, path, { params }) => {
      const value = read(valueIn(text, path), params.expected);
      return value === undefined ? undefined : setAt(text, path, value);
    },
  },
  PN112: RENAMED,
  PN113: MEANT,
  PN201: MEANT,
  PN212: FLAG,
  PN213: {
    suits: ({ params }) => params.kind === 'unused',
    apply: (text, path) => setAt(text, path, undefined),
  },
  PN214: MEANT,
  PN304: RENAMED,
  PN310: TYPESET,
  PN311: TYPESET,
  PN312: TYPESET,
  PN313: TYPESET,
  PN314: TYPESET,
  PN317: TYPESET,
  PN318: TYPESET,
  PN319: TYPESET,
  PN415: { apply: (text, path) => setAt(text, path, undefined) },
  PN516: {
    apply: (text, path, { params }) => {
      const step = Number(params.step);
      return setAt(text, path, Math.round(Number(params.found) / step) * step);
    },
  },
};

/** Whether a finding is of those that have one remedy, told by the finding alone: cheap enough for a long list. */
export function isFixable(finding: Finding): boolean {
  const fix = FIXES[finding.code];
  return fix !== undefined && (fix.suits?.(finding) ?? true);
}

/**
 * The text with what a finding tells of mended, where the remedy is certain; everything else keeps its bytes.
 * @param finding one of this very text
 * @returns `undefined` when only the author can tell
 */
export function fixOf(text: string, finding: Finding): string | undefined {
  if (!isFixable(finding)) return undefined;
  const mended = FIXES[finding.code]?.apply(text, parsePath(finding.path), finding);
  return mended === text ? undefined : mended;
}
