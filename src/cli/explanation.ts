import { check } from '../analysis/index.ts';
import {
  type Case,
  DIAGNOSTICS,
  type DiagnosticCode,
  EXAMPLE_BUDGET,
  exampleLines,
  starterText,
} from '../format/index.ts';
import { formatSigned } from '../i18n/index.ts';
import { showFindings } from './showFindings.ts';
import type { Words } from './words.ts';

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
  const signed = (effect: number) => formatSigned(words.language, effect);
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
        example: exampleLines(source, signed),
        said: found
          ? showFindings([found], typeof source === 'string' ? source : '', 'text', words).trimEnd()
          : '',
        nearMiss: exampleLines(one.nearMiss(starterText()), signed),
      };
    }),
    accept: DIAGNOSTICS[code].severity === 'warning' ? words.explain('accept', { code }) : undefined,
  };
}
