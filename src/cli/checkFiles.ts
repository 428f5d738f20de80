import { watch, writeFileSync } from 'node:fs';
import { check, fixLetters } from '../analysis/index.ts';
import type { Finding } from '../format/index.ts';
import { EXIT, type ExitCode, note, print, printJson } from './exit.ts';
import { findScenarios } from './findScenarios.ts';
import type { Options } from './options.ts';
import { readBytes, reasonOf } from './readFile.ts';
import { showFindings, toldFinding } from './showFindings.ts';
import type { Words } from './words.ts';

const DEFAULT_FOLDER = 'scenarios';

/** Editors write a file in several steps: changes are gathered for so long, in milliseconds. */
const SETTLING = 100;

/** Shuffles the answers of a file whose letters give the right ones away; the bytes to check are then the new ones. */
function fixed(file: string, bytes: Uint8Array, words: Words): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const fix = fixLetters(text);
  if (fix.type === 'needless') return bytes;
  if (fix.type === 'hopeless') {
    note(words.say('notShuffled', { name: file }));
    return bytes;
  }
  try {
    writeFileSync(file, fix.text);
  } catch (error) {
    note(words.say('unwritten', { name: file, reason: words.say(`reason.${reasonOf(error)}`) }));
    return bytes;
  }
  note(words.say('shuffled', { name: file, seed: fix.seed }));
  return new TextEncoder().encode(fix.text);
}

function checkOnce({ names, format, strict, fix }: Options, words: Words): ExitCode {
  const { files, unreadable } = findScenarios(names.length > 0 ? names : [DEFAULT_FOLDER]);
  const all: Finding[] = [];
  const say = format === 'json' ? note : print;
  const unopened = [...unreadable];
  let checked = 0;
  for (const file of files) {
    const read = readBytes(file);
    if (read.type === 'unreadable') {
      unopened.push({ name: file, reason: read.reason });
      continue;
    }
    checked += 1;
    const bytes = fix ? fixed(file, read.bytes, words) : read.bytes;
    const { findings } = check(bytes, { file });
    all.push(...findings);
    if (format !== 'json' && findings.length > 0)
      print(showFindings(findings, new TextDecoder().decode(bytes), format, words));
  }
  if (format === 'json') printJson({ findings: all.map((finding) => toldFinding(finding, words)) });
  for (const { name, reason } of unopened)
    note(words.say('unreadable', { name, reason: words.say(`reason.${reason}`) }));
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  if (checked > 0)
    say(
      [
        words.say('sum.files', { count: checked }),
        words.say('sum.errors', { count: errors }),
        words.say('sum.warnings', { count: warnings }),
        words.say('sum.infos', { count: count('info') }),
      ].join(', '),
    );
  if (unopened.length > 0) return EXIT.usage;
  return errors > 0 || (strict && warnings > 0) ? EXIT.broken : EXIT.fine;
}

/** Checks again after every change, until the program is stopped. */
function checkForEver(options: Options, words: Words): Promise<ExitCode> {
  return new Promise(() => {
    let timer: NodeJS.Timeout | undefined;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => checkOnce(options, words), SETTLING);
    };
    for (const name of options.names.length > 0 ? options.names : [DEFAULT_FOLDER])
      watch(name, { recursive: true }, again);
    note(words.say('watching'));
  });
}

/** `check [FILE or folder …]`: all findings of every file; 1 when one is broken, 2 when one cannot be opened. */
export async function checkFiles(options: Options, words: Words): Promise<ExitCode> {
  const code = checkOnce(options, words);
  return options.watch && code !== EXIT.usage ? checkForEver(options, words) : code;
}
