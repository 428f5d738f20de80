import { check } from '../analysis/index.ts';
import {
  type Case,
  DIAGNOSTICS,
  type DiagnosticCode,
  EXAMPLE_BUDGET,
  IN_SHORT,
  starterText,
} from '../format/index.ts';
import { changedLines } from './changedLines.ts';
import { showFindings } from './showFindings.ts';
import { sketch } from './sketch.ts';
import type { Words } from './words.ts';

/** A text longer than this shows nothing by being printed. */
export const LONGEST_EXAMPLE = 100_000;

/** A code told in words: what it means, and files that earn it or nearly do, as lines to be shown. */
export interface Explanation {
  readonly code: DiagnosticCode;
  readonly title: string;
  readonly severity: string;
  /** Empty where the title says it all. */
  readonly definition: string;
  readonly cases: readonly {
    readonly name: string;
    readonly example: readonly string[];
    /** What `check` says of the example. */
    readonly said: string;
    readonly nearMiss: readonly string[];
  }[];
  /** How an author accepts it, for what can be accepted. */
  readonly accept: string | undefined;
}

/** Each code as each of its kinds; the one that has none is told without. */
export function casesOf(
  code: DiagnosticCode,
): readonly { readonly kind: string | undefined; readonly one: Case }[] {
  const { kinds, ...itself } = DIAGNOSTICS[code];
  const named = Object.entries(kinds ?? {}).map(([kind, one]) => ({ kind, one }));
  return named.length > 0 ? named : [{ kind: undefined, one: itself }];
}

/** What a code is told of its example: the very thing that the tests run. */
export function foundIn(code: DiagnosticCode, kind: string | undefined, source: string | Uint8Array) {
  const { findings } = check(source, { file: 'example.json', budget: EXAMPLE_BUDGET });
  return findings.find((one) => one.code === code && (kind === undefined || one.params.kind === kind));
}

/** A file of an example in a few lines: in short, or where it differs from the starter scenario. */
function inShort(source: string | Uint8Array, language: string): readonly string[] {
  const text = typeof source === 'string' ? source : new TextDecoder('latin1').decode(source);
  const { scenario } =
    text.length > LONGEST_EXAMPLE ? { scenario: undefined } : check(text, { balance: false });
  return scenario?.id === IN_SHORT ? sketch(scenario, language) : changedLines(starterText(), text);
}

/** What is told of a code before its examples. */
export function summary(code: DiagnosticCode, { explain, diagnostics }: Words) {
  const { severity, thresholds } = DIAGNOSTICS[code];
  return {
    code,
    severity,
    severityWord: diagnostics(`severity.${severity}`),
    title: explain(`${code}.title`),
    definition: thresholds || code.startsWith('PN4') ? explain(`${code}.definition`, thresholds) : '',
    thresholds: thresholds ?? {},
  };
}

/** Explains a code by the very examples that the tests run. */
export function explanationOf(code: DiagnosticCode, words: Words): Explanation {
  const { severityWord, title, definition } = summary(code, words);
  return {
    code,
    title,
    severity: severityWord,
    definition,
    cases: casesOf(code).map(({ kind, one }) => {
      const source = one.example(starterText());
      const found = foundIn(code, kind, source);
      return {
        name: kind === undefined ? code : `${code} ${kind}`,
        example: inShort(source, words.language),
        said: found
          ? showFindings([found], typeof source === 'string' ? source : '', 'text', words).trimEnd()
          : '',
        nearMiss: inShort(one.nearMiss(starterText()), words.language),
      };
    }),
    accept: DIAGNOSTICS[code].severity === 'warning' ? words.explain('accept', { code }) : undefined,
  };
}
