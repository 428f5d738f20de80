import { DIAGNOSTICS, type DiagnosticCode, LONGEST_EXAMPLE, starterText } from '../format/index.ts';
import { describeFinding } from '../i18n/index.ts';
import { EXIT, type ExitCode, fail, print, printJson } from './exit.ts';
import { casesOf, type Explanation, explanationOf, foundIn, summary } from './explanation.ts';
import type { Options } from './options.ts';
import type { Words } from './words.ts';

const CODES = Object.keys(DIAGNOSTICS) as readonly DiagnosticCode[];

function asJson(code: DiagnosticCode, words: Words) {
  const { severityWord: _, ...told } = summary(code, words);
  const whole = (source: string | Uint8Array) =>
    typeof source === 'string' && source.length <= LONGEST_EXAMPLE ? source : null;
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

function asText({ code, title, severity, definition, cases, accept }: Explanation, words: Words): string {
  const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`);
  const parts = cases.flatMap(({ name, example, said, nearMiss }) => [
    '',
    words.explain('example', { name }),
    ...indented(example),
    '',
    said,
    '',
    words.explain('nearMiss'),
    ...indented(nearMiss),
  ]);
  return [`${code} ${title} (${severity})`, definition, ...parts, ...(accept ? ['', accept] : [])]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** A fence longer than any in what it holds. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.map((line) => /`{3,}/.exec(line)?.[0].length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

function asMarkdown(all: readonly Explanation[], words: Words): string {
  const chapters = all.flatMap(({ code, title, severity, definition, cases, accept }) => [
    `## ${code} ${title} (${severity})`,
    ...(definition ? [definition] : []),
    ...cases.flatMap(({ name, example, said, nearMiss }) => [
      words.explain('example', { name }),
      fenced(example),
      ...(said ? [fenced(said.split('\n'))] : []),
      words.explain('nearMiss'),
      fenced(nearMiss),
    ]),
    ...(accept ? [accept] : []),
  ]);
  return [`# ${words.explain('page.title')}`, words.explain('page.about'), ...chapters].join('\n\n');
}

/**
 * `explain [CODE]`: what a code means, with the example and the near miss that the tests run; without a code
 * the list of them, and of `all` the documentation page.
 */
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
  if (wanted === 'all') {
    if (json) printJson({ codes: CODES.map((code) => asJson(code, words)) });
    else
      print(
        asMarkdown(
          CODES.map((code) => explanationOf(code, words)),
          words,
        ),
      );
    return EXIT.fine;
  }
  const code = CODES.find((known) => known.toLowerCase() === wanted.toLowerCase());
  if (!code) return fail(words.say('problem.unknownCode', { value: wanted }), json);
  if (json) printJson(asJson(code, words));
  else print(asText(explanationOf(code, words), words));
  return EXIT.fine;
}
