import { writeFileSync } from 'node:fs';
import { languagesOf } from '../format/index.ts';
import { sheetTable, sheetWidths, writeCsv, writeXlsx } from '../sheet/index.ts';
import { EXIT, type ExitCode, fail, print, printJson } from './exit.ts';
import { openForTexts } from './openForTexts.ts';
import type { Options } from './options.ts';
import { reasonOf } from './readFile.ts';
import type { Words } from './words.ts';

/**
 * `texts export FILE`: the translation sheet as a workbook or as CSV, never over another file. Languages that
 * `--lang` asks for and the file does not have get columns of their own, to be filled.
 */
export async function exportTexts(options: Options, words: Words): Promise<ExitCode> {
  const { names, json, languages: asked } = options;
  const [, name = ''] = names;
  const opened = openForTexts(name, json, words);
  if (typeof opened === 'number') return opened;
  const { file } = opened;
  const languages = [...new Set([...languagesOf(file), ...asked])];
  const table = sheetTable(file, languages, words.language);
  const sheet = options.out ?? `${String(file.id)}.xlsx`;
  const bytes = sheet.endsWith('.csv')
    ? writeCsv(table)
    : await writeXlsx(table, sheetWidths(languages.length));
  try {
    writeFileSync(sheet, bytes, { flag: 'wx' });
  } catch (error) {
    const reason = words.say(`reason.${reasonOf(error)}`);
    return fail(words.say('unwritten', { name: sheet, reason }), json);
  }
  const count = table.length - 1;
  if (json) printJson({ file: name, sheet, languages, texts: count });
  else print(words.say('texts.exported', { name: sheet, count }));
  return EXIT.fine;
}
