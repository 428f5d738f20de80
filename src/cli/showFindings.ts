import type { Finding } from '../format/index.ts';
import { describeFinding } from '../i18n/index.ts';
import { githubAnnotation } from './githubAnnotation.ts';
import type { CheckFormat } from './options.ts';
import type { Words } from './words.ts';

/** A finding with its wording, as `--json` gives it. */
export function toldFinding(finding: Finding, words: Words) {
  return { ...finding, ...describeFinding(words.diagnostics, finding) };
}

/** Widest part of a line of the file that is shown. */
const WIDTH = 100;

/** The line of the file with the place underlined; a long line is cut around the place. */
function excerpt(source: string, { line, column, length }: Finding): readonly string[] {
  const text = source.split(/\r\n|\n|\r/)[line - 1] ?? '';
  if (text.trim() === '') return [];
  const from = column > WIDTH - 20 ? column - 1 - 40 : 0;
  const shown = text.slice(from, from + WIDTH).replaceAll(/\p{Cc}/gu, ' ');
  const number = String(line);
  const under =
    ' '.repeat(column - 1 - from) + '~'.repeat(Math.max(1, Math.min(length, WIDTH - (column - from))));
  return [`  ${number} │ ${shown}`, `  ${' '.repeat(number.length)} │ ${under}`];
}

function asText(finding: Finding, source: string, words: Words): string {
  const { message, fix } = describeFinding(words.diagnostics, finding);
  const { code, severity, file, line, column } = finding;
  return [
    `${file}:${line}:${column} ${words.diagnostics(`severity.${severity}`)} ${code}`,
    `  ${message}`,
    ...excerpt(source, finding),
    `  → ${fix}`,
    '',
  ].join('\n');
}

/** The findings of one file for reading, by people or by GitHub. */
export function showFindings(
  findings: readonly Finding[],
  source: string,
  format: Exclude<CheckFormat, 'json'>,
  words: Words,
): string {
  return findings
    .map((finding) =>
      format === 'github' ? githubAnnotation(toldFinding(finding, words)) : asText(finding, source, words),
    )
    .join('\n');
}
