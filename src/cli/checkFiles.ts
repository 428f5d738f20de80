import type { Finding } from '../format/index.ts';
import { type Checked, checkFile } from './checkFile.ts';
import { EXIT, type ExitCode, note, print, printJson } from './exit.ts';
import { findScenarios } from './findScenarios.ts';
import type { Options } from './options.ts';
import { showFindings, toldFinding } from './showFindings.ts';
import { verdictOf } from './verdictOf.ts';
import { watchFiles } from './watchFiles.ts';
import type { Words } from './words.ts';

const DEFAULT_FOLDER = 'scenarios';

function checkOnce(names: readonly string[], options: Options, words: Words) {
  const { format } = options;
  const { files, unreadable } = findScenarios(names);
  const results = new Map<string, Checked>();
  const all: Finding[] = [];
  const unopened = [...unreadable];
  for (const file of files) {
    const checked = checkFile(file, options, words);
    results.set(file, checked);
    if (checked.type === 'unopened') {
      unopened.push({ name: file, reason: checked.reason });
      continue;
    }
    all.push(...checked.findings);
    if (format !== 'json' && checked.findings.length > 0)
      print(showFindings(checked.findings, checked.text, format, words));
  }
  if (format === 'json') printJson({ findings: all.map((finding) => toldFinding(finding, words)) });
  for (const { name, reason } of unopened)
    note(words.say('unreadable', { name, reason: words.say(`reason.${reason}`) }));
  const { sum, isBroken } = verdictOf([...results.values()], options, words);
  if (results.size > 0) (format === 'json' ? note : print)(sum);
  const code: ExitCode = unopened.length > 0 ? EXIT.usage : isBroken ? EXIT.broken : EXIT.fine;
  return { results, code };
}

/** `check [FILE or folder …]`: all findings of every file; 1 when one is broken, 2 when one cannot be opened. */
export async function checkFiles(options: Options, words: Words): Promise<ExitCode> {
  const names = options.names.length > 0 ? options.names : [DEFAULT_FOLDER];
  const { results, code } = checkOnce(names, options, words);
  return options.watch && code !== EXIT.usage ? watchFiles(names, results, options, words) : code;
}
