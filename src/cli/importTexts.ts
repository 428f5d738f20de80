import { writeFileSync } from 'node:fs';
import { newErrors } from '../analysis/index.ts';
import { type Applied, applySheet, languagesOf } from '../format/index.ts';
import { readSheetFile, readTable, sheetWords } from '../sheet/index.ts';
import { EXIT, type ExitCode, fail, note, print, printJson } from './exit.ts';
import { openForTexts } from './openForTexts.ts';
import type { Options } from './options.ts';
import { readBytes, reasonOf } from './readFile.ts';
import { showFindings, toldFinding } from './showFindings.ts';
import type { Words } from './words.ts';

function tell(
  { changes, emptied, absent }: Extract<Applied, { type: 'applied' }>,
  name: string,
  { say, language }: Words,
): void {
  const words = sheetWords(language);
  for (const { type, before, after, ...where } of changes)
    print(
      type === 'state'
        ? say('texts.restated', { ...where, state: words(`is.${after}`) })
        : say(before === '' ? 'texts.added' : 'texts.changed', { ...where, before, after }),
    );
  for (const where of emptied) note(say('texts.emptied', where));
  if (absent.length > 0) note(say('texts.absent', { count: absent.length }));
  print(say('texts.imported', { name, count: changes.length }));
}

/**
 * `texts import FILE SHEET`: takes a sheet back. Every change is told. A row or a cell that cannot be right, or a
 * result with an error that the file did not have, and nothing is taken: exit 1.
 */
export async function importTexts({ names, json }: Options, words: Words): Promise<ExitCode> {
  const [, name = '', sheet = ''] = names;
  const { say } = words;
  const opened = openForTexts(name, json, words);
  if (typeof opened === 'number') return opened;
  const read = readBytes(sheet);
  if (read.type === 'unreadable')
    return fail(say('unreadable', { name: sheet, reason: say(`reason.${read.reason}`) }), json);
  const came = await readSheetFile(read.bytes);
  if (came.type === 'unreadable') return fail(say(`texts.sheet.${came.reason}`, { name: sheet }), json);
  const table = readTable(came.table, languagesOf(opened.file));
  if (table.type === 'foreign') return fail(say(`texts.sheet.${table.reason}`, { name: sheet }), json);
  for (const heading of table.ignored) note(say('texts.ignored', { heading }));

  const applied = applySheet(opened.text, table.rows);
  if (applied.type === 'refused') {
    for (const { type, ...where } of applied.problems) note(say(`texts.problem.${type}`, { ...where }));
    note(say('texts.nothing', { name }));
    if (json) printJson({ problems: applied.problems });
    return EXIT.broken;
  }
  const errors = newErrors(name, opened.text, applied.text);
  if (errors.length > 0) {
    note(showFindings(errors, applied.text, 'text', words));
    note(say('texts.nothing', { name }));
    if (json) printJson({ findings: errors.map((finding) => toldFinding(finding, words)) });
    return EXIT.broken;
  }
  try {
    if (applied.text !== opened.text) writeFileSync(name, applied.text);
  } catch (error) {
    return fail(say('unwritten', { name, reason: say(`reason.${reasonOf(error)}`) }), json);
  }
  const { changes, emptied, absent } = applied;
  if (json) printJson({ file: name, changes, emptied, absent });
  else tell(applied, name, words);
  return EXIT.fine;
}
