import { DIAGNOSTICS, decodeBytes, type Fault, inspect, placeFaults } from '../format/index.ts';
import { EXIT, type ExitCode, fail, note, printJson } from './exit.ts';
import { readBytes } from './readFile.ts';
import { showFindings, toldFinding } from './showFindings.ts';
import type { Words } from './words.ts';

/** What keeps the texts of a file from being told apart: it is not well-formed. A missing text does not. */
function isInTheWay({ code, severity }: Fault): boolean {
  return code.startsWith('PN1') && (severity ?? DIAGNOSTICS[code].severity) === 'error';
}

/** A file for the sake of its texts, or the exit code of one that cannot serve; what is wrong has then been told. */
export function openForTexts(name: string, json: boolean, words: Words) {
  const read = readBytes(name);
  if (read.type === 'unreadable')
    return fail(words.say('unreadable', { name, reason: words.say(`reason.${read.reason}`) }), json);
  const inspection = inspect(decodeBytes(read.bytes));
  const { file } = inspection;
  const faults = inspection.faults.filter(isInTheWay);
  // The mark of byte order stays: the file is written back as it came.
  if (file && faults.length === 0)
    return { file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) };
  const findings = placeFaults(inspection, faults, name);
  note(showFindings(findings, inspection.text, 'text', words));
  note(words.say('texts.broken', { name }));
  if (json) printJson({ findings: findings.map((finding) => toldFinding(finding, words)) });
  return EXIT.broken satisfies ExitCode;
}
