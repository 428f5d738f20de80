import { check } from '../analysis/index.ts';
import {
  type Case,
  DIAGNOSTICS,
  type DiagnosticCode,
  EXAMPLE_BUDGET,
  IN_SHORT,
  starterText,
} from '../format/index.ts';
import { describeFinding } from '../i18n/index.ts';
import { changedLines } from './changedLines.ts';
import { EXIT, type ExitCode, fail, print, printJson } from './exit.ts';
import type { Options } from './options.ts';
import { showFindings } from './showFindings.ts';
import { sketch } from './sketch.ts';
import type { Words } from './words.ts';

const CODES = Object.keys(DIAGNOSTICS) as readonly DiagnosticCode[];

/** A text longer than this shows nothing by being printed. */
const MOST = 100_000;

/** Each code as each of its kinds; the one that has none is told without. */
function casesOf(code: DiagnosticCode): readonly { readonly kind: string | undefined; readonly one: Case }[] {
  const { kinds, ...itself } = DIAGNOSTICS[code];
  const named = Object.entries(kinds ?? {}).map(([kind, one]) => ({ kind, one }));
  return named.length > 0 ? named : [{ kind: undefined, one: itself }];
}

/** What a code is told of its example: the very thing that the tests run. */
function foundIn(code: DiagnosticCode, kind: string | undefined, source: string | Uint8Array) {
  const { findings } = check(source, { file: 'example.json', budget: EXAMPLE_BUDGET });
  return findings.find((one) => one.code === code && (kind === undefined || one.params.kind === kind));
}

/** A file of an example in a few lines: in short, or where it differs from the starter scenario. */
function inShort(source: string | Uint8Array, language: string): readonly string[] {
  const text = typeof source === 'string' ? source : new TextDecoder('latin1').decode(source);
  const { scenario } = text.length > MOST ? { scenario: undefined } : check(text, { balance: false });
  return scenario?.id === IN_SHORT ? sketch(scenario, language) : changedLines(starterText(), text);
}

function summary(code: DiagnosticCode, { explain, diagnostics }: Words) {
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

function asJson(code: DiagnosticCode, words: Words) {
  const { severityWord: _, ...told } = summary(code, words);
  const whole = (source: string | Uint8Array) =>
    typeof source === 'string' && source.length <= MOST ? source : null;
  const cases = casesOf(code).map(({ kind, one }) => {
    const source = one.example(starterText());
    const found = foundIn(code, kind, source);
    return {
      ...(kind !== undefined && { kind }),
      severity: one.severity ?? told.severity,
      ...(found && describeFinding(words.diagnostics, found)),
      example: whole(source),
      nearMiss: whole(one.nearMiss(starterText())),
    };
  });
  return { ...told, cases };
}

function asText(code: DiagnosticCode, words: Words): string {
  const { severityWord, title, definition } = summary(code, words);
  const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`);
  const parts = casesOf(code).flatMap(({ kind, one }) => {
    const source = one.example(starterText());
    const found = foundIn(code, kind, source);
    const text = typeof source === 'string' ? source : '';
    return [
      '',
      words.explain('example', { name: kind === undefined ? code : `${code} ${kind}` }),
      ...indented(inShort(source, words.language)),
      '',
      ...(found ? [showFindings([found], text, 'text', words).trimEnd()] : []),
      '',
      words.explain('nearMiss'),
      ...indented(inShort(one.nearMiss(starterText()), words.language)),
    ];
  });
  const accepted = DIAGNOSTICS[code].severity === 'warning' ? ['', words.explain('accept', { code })] : [];
  return [`${code} ${title} (${severityWord})`, definition, ...parts, ...accepted]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** `explain [CODE]`: what a code means, with the example and the near miss that the tests run; or all codes. */
export function explainCode({ names: [wanted], json }: Options, words: Words): ExitCode {
  if (wanted === undefined) {
    const all = CODES.map((code) => summary(code, words));
    if (json) printJson({ codes: all.map(({ code, severity, title }) => ({ code, severity, title })) });
    else
      print(
        all
          .map(({ code, severityWord, title }) => `${code.padEnd(7)} ${severityWord.padEnd(13)} ${title}`)
          .join('\n'),
      );
    return EXIT.fine;
  }
  const code = CODES.find((known) => known.toLowerCase() === wanted.toLowerCase());
  if (!code) return fail(words.say('problem.unknownCode', { value: wanted }), json);
  if (json) printJson(asJson(code, words));
  else print(asText(code, words));
  return EXIT.fine;
}
