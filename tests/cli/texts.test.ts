import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { applySheet, languagesOf, starterText } from '../../src/format/index.ts';
import {
  readCsv,
  readTable,
  readXlsx,
  type SheetFile,
  sheetTable,
  sheetWidths,
  type Table,
  writeCsv,
  writeXlsx,
} from '../../src/sheet/index.ts';
import { command, emptyFolder } from './command.ts';

const MARK = '\uFEFF';
const SHIPPED = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(SHIPPED).filter((name) => name.endsWith('.json'));

const WAYS: readonly [string, (table: Table) => Promise<SheetFile>][] = [
  ['CSV', async (table) => readCsv(writeCsv(table))],
  ['XLSX', async (table) => readXlsx(await writeXlsx(table, sheetWidths(2)))],
];

function exported(text: string, more: readonly string[] = [], language = 'fr'): string[][] {
  const file = JSON.parse(text);
  return sheetTable(file, [...languagesOf(file), ...more], language).map((row) => [...row]);
}

/** Takes a table back as the command does, and gives what came of it. */
function imported(text: string, table: Table) {
  const read = readTable(table, languagesOf(JSON.parse(text.replace(MARK, ''))));
  if (read.type === 'foreign') throw new Error(`no sheet: ${read.reason}`);
  return applySheet(text, read.rows);
}

/** The table with the cell of a text in a column changed. */
function withCell(table: string[][], id: string, column: string, value: string): string[][] {
  const at = table[0]?.indexOf(column) ?? -1;
  const row = table.find(([own]) => own === id);
  if (!row || at < 0) throw new Error(`the sheet has no ${id} in ${column}`);
  row[at] = value;
  return table;
}

function takenFrom(text: string, table: Table): string {
  const applied = imported(text, table);
  if (applied.type === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.text;
}

const WHY = 'nodes.opening.choices.ask-who.why';
const LINE = 'nodes.opening.text';

describe.each(WAYS)('through %s', (_, through) => {
  const sent = async (table: Table): Promise<Table> => {
    const came = await through(table);
    if (came.type === 'unreadable') throw new Error(came.reason);
    return came.table;
  };

  test.each(files)('%s comes back byte for byte', async (name) => {
    const text = readFileSync(new URL(name, SHIPPED), 'utf8');
    expect(takenFrom(text, await sent(exported(text)))).toBe(text);
  });

  test('one changed cell changes that string and nothing else', async () => {
    const text = starterText();
    const old = JSON.parse(text).nodes.opening.choices[0].why.en;
    const table = await sent(withCell(exported(text), WHY, 'en', 'Two “words”.\nAnd a line.'));
    expect(takenFrom(text, table)).toBe(
      text.replace(JSON.stringify(old), JSON.stringify('Two “words”.\nAnd a line.')),
    );
  });

  test('whatever a cell holds comes back', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\uFFFD',
        '\uFFFE',
        '\u{1FFFE}',
        '=1+1',
        "'=1",
        "''-2",
        '007',
        '3 mars',
        'mars 2026',
        '(12)',
        "'.5",
        'Vrai',
        'constructor',
        '_x0041_',
        ' a ',
        '"',
        ';',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (row) => {
        const cells = ['x', ...row.map((text) => text.replaceAll('\r', '')), 'end'];
        expect(await sent([['id'], cells])).toContainEqual(cells);
      }),
      { numRuns: 1000 },
    );
  });
});

test('line ends, indentation and a byte-order mark stay as they are', () => {
  const text = `${MARK}${starterText().replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
  const table = withCell(exported(text.slice(1)), LINE, 'en', 'Right.');
  const old = JSON.parse(text.slice(1)).nodes.opening.text.en;
  expect(takenFrom(text, table)).toBe(text.replace(JSON.stringify(old), '"Right."'));
});

test.each([
  ['commas and plain line ends', (text: string) => text.replaceAll(';', ',').replaceAll('\r\n', '\n')],
  ['tabs in UTF-16, as “Unicode text”', (text: string) => text.replaceAll(';', '\t')],
])('a CSV is read with %s', (name, change) => {
  const text = change('\uFEFFid;en\r\na;"Two\nlines"\r\nb;Ça\r\n');
  const bytes = name.includes('UTF-16')
    ? Uint8Array.from(Buffer.from(text, 'utf16le'))
    : new TextEncoder().encode(text);
  expect(readCsv(bytes)).toMatchObject({
    table: [['id', 'en'], ['a', 'Two\nlines'], ['b', 'Ça'], ['']],
  });
});

test('files that are no sheet are told apart', async () => {
  expect(readCsv(Uint8Array.from(Buffer.from('id;fr\na;Ça\n', 'latin1')))).toMatchObject({
    reason: 'encoding',
  });
  expect(readCsv(new TextEncoder().encode('id;fr\na;"Ça\n'))).toMatchObject({ reason: 'quotes' });
  expect(await readXlsx(new TextEncoder().encode('PK no'))).toMatchObject({ reason: 'workbook' });
  expect(readTable([['fr', 'en']], ['fr'])).toMatchObject({ reason: 'noIds' });
  expect(readTable([['id', 'notes']], ['fr'])).toMatchObject({ reason: 'noTexts' });
});

test.each([
  '(12)',
  '.5',
  '$5',
  '€ 5',
  'mai-26',
  'May/26',
  'May 26, 2026',
  'lun. 3 mai',
  'lundi 3 mai 2026',
  'Monday, May 4, 2026',
])('%s, which a spreadsheet would take for a number or a date, is written as a text', (cell) => {
  expect(new TextDecoder().decode(writeCsv([['id'], [cell]]))).toContain(`'${cell}`);
});

test('a text is written without a mark when a spreadsheet leaves it alone', () => {
  const texts = ['Le 3 mai, à dix heures ?', '« Oui »', 'Dans un an, peut-être 2 %.', 'Q1 et Q2'];
  expect(new TextDecoder().decode(writeCsv(texts.map((text) => [text])))).not.toContain("'");
});

test('a name that LibreOffice gives back as the workbook escapes it is that name', async () => {
  const rows = [[{ value: 'id' }], [{ value: '_x005F_x0063_onstructor' }]];
  const bytes = await (await writeXlsxFile(rows).toBlob()).arrayBuffer();
  expect(await readXlsx(new Uint8Array(bytes))).toEqual({ type: 'table', table: [['id'], ['constructor']] });
});

test('a cell that a spreadsheet has made a date is told as lost', async () => {
  const rows = [[{ value: 'id' }], [{ value: new Date(0), type: Date, format: 'dd/mm/yyyy' }]];
  const bytes = await (await writeXlsxFile(rows).toBlob()).arrayBuffer();
  expect(await readXlsx(new Uint8Array(bytes))).toEqual({ type: 'table', table: [['id'], ['\uFFFD']] });
});

test.each([
  [
    'a row that belongs to no text',
    'id',
    'nodes.nowhere.text',
    { type: 'unknown-id', id: 'nodes.nowhere.text' },
  ],
  ['a text that stands twice', 'id', WHY, { type: 'repeated-id', id: WHY }],
  ['characters turned into question marks', 'fr', 'Et apr?s', { type: 'lost', language: 'fr', found: 'r?s' }],
  ['a lost narrow space', 'fr', 'Et apres??', { type: 'lost', found: '??' }],
  ['UTF-8 read as something else', 'fr', 'Et aprÃ¨s', { type: 'lost', found: 'Ã¨' }],
  ['a sign of replacement', 'en', 'After\uFFFD', { type: 'lost', language: 'en', found: '\uFFFD' }],
])('%s refuses the whole sheet, with the row', (_, column, value, problem) => {
  const table = exported(starterText());
  const rowOf = (wanted: string) => table.findIndex(([id]) => id === wanted) + 1;
  const row = problem.type === 'repeated-id' ? Math.max(rowOf(LINE), rowOf(WHY)) : rowOf(LINE);
  withCell(table, LINE, column, value);
  expect(imported(starterText(), table)).toEqual({
    type: 'refused',
    problems: [expect.objectContaining({ ...problem, row })],
  });
});

test('an emptied cell takes nothing away and is told, as are texts that the sheet lacks', () => {
  const table = withCell(exported(starterText()), LINE, 'en', ' ').filter(([id]) => id !== WHY);
  expect(imported(starterText(), table)).toMatchObject({
    type: 'applied',
    text: starterText(),
    changes: [],
    emptied: [{ id: LINE, language: 'en' }],
    absent: [WHY],
  });
});

test('a third language comes by a column, beside the others', () => {
  const text = starterText();
  const table = exported(text, ['de']);
  expect(takenFrom(text, table)).toBe(text);
  const after = JSON.parse(takenFrom(text, withCell(table, LINE, 'de', 'Gut.')));
  expect(after.languages).toEqual(['fr', 'en', 'de']);
  expect(after.nodes.opening.text).toEqual({ ...JSON.parse(text).nodes.opening.text, de: 'Gut.' });
});

test('a plain string becomes one text for each language', () => {
  const text = JSON.stringify({ ...JSON.parse(starterText()), languages: ['fr'], title: 'Trois mois' });
  const table = withCell(exported(text, ['en']), 'title', 'en', 'Three months');
  const after = JSON.parse(takenFrom(text, table));
  expect(after.title).toEqual({ fr: 'Trois mois', en: 'Three months' });
  expect(after.cast.anne.name).toBe('Anne Morel');
});

test('a heading that writes a language of the file otherwise is that language, and the first of two counts', () => {
  const headings = ['id', 'EN', 'en', 'New', 'de'];
  expect(readTable([headings, ['title', 'a', 'b', 'c', 'd']], ['fr', 'en'])).toMatchObject({
    rows: [{ id: 'title', cells: { en: 'a', de: 'd' } }],
    languages: ['en', 'de'],
    ignored: ['en', 'New'],
  });
});

test('a name repeated in a column changes nothing, one spelled otherwise leaves the other languages their own', () => {
  const text = starterText();
  const NAME = 'cast.anne.name';
  const repeated = withCell(
    withCell(exported(text, ['de']), NAME, 'en', 'Anne Morel'),
    NAME,
    'de',
    'Anne Morel',
  );
  expect(takenFrom(text, repeated)).toBe(text);
  const after = JSON.parse(takenFrom(text, withCell(exported(text, ['de']), NAME, 'de', 'Anna Morel')));
  expect(after.cast.anne.name).toEqual({ fr: 'Anne Morel', en: 'Anne Morel', de: 'Anna Morel' });
  const renamed = JSON.parse(takenFrom(text, withCell(exported(text), NAME, 'fr', 'Anne Maurel')));
  expect(renamed.cast.anne.name).toBe('Anne Maurel');
});

describe('states', () => {
  const STATE = 'en : état'.replace(' :', '\u00A0:');
  const stateOf = (text: string, id: string) => {
    const table = exported(text);
    return table.find(([own]) => own === id)?.[table[0]?.indexOf(STATE) ?? -1];
  };
  const approved = takenFrom(starterText(), withCell(exported(starterText()), LINE, STATE, 'approuvé'));

  test('what nobody has read is translated, and what is not there is missing', () => {
    expect(stateOf(starterText(), LINE)).toBe('traduit');
    const file = JSON.parse(starterText());
    file.nodes.opening.text = { fr: 'Bon.' };
    expect(stateOf(JSON.stringify(file), LINE)).toBe('manquant');
  });

  test('an approval is kept in the file, and its text is not touched', () => {
    expect(stateOf(approved, LINE)).toBe('approuvé');
    const { 'x-sources': sources, ...rest } = JSON.parse(approved);
    expect(rest).toEqual(JSON.parse(starterText()));
    expect(sources).toEqual({ en: { [LINE]: expect.stringMatching(/^[0-9a-z]+\+$/) } });
    expect(takenFrom(approved, exported(approved))).toBe(approved);
  });

  test('a first text that changes sends its approved translation back to review, even in the same sheet', () => {
    const changed = takenFrom(approved, withCell(exported(approved), LINE, 'fr', 'Envoyez-moi ça.'));
    expect(stateOf(changed, LINE)).toBe('à revoir');
    const retold = takenFrom(changed, withCell(exported(changed), LINE, 'en', 'Pop it over.'));
    expect(stateOf(retold, LINE)).toBe('traduit');
    const reread = takenFrom(changed, withCell(exported(changed), LINE, STATE, 'approuvé'));
    expect(stateOf(reread, LINE)).toBe('approuvé');
  });

  test('where states are kept, a first text that changes sends any translation of it to review', () => {
    const changed = takenFrom(approved, withCell(exported(approved), WHY, 'fr', 'Elle dit qui lira.'));
    expect(stateOf(changed, WHY)).toBe('à revoir');
    const unkept = takenFrom(
      starterText(),
      withCell(exported(starterText()), WHY, 'fr', 'Elle dit qui lira.'),
    );
    expect(JSON.parse(unkept)).not.toHaveProperty('x-sources');
  });

  test('a sheet made in one language of ours is read in the other', () => {
    const table = withCell(exported(starterText(), [], 'en'), LINE, 'en: state', 'approved');
    expect(stateOf(takenFrom(starterText(), table), LINE)).toBe('approuvé');
  });
});

describe('on files', () => {
  const cwd = emptyFolder();
  const FILE = join(cwd, 'first.json');
  writeFileSync(FILE, starterText());
  writeFileSync(join(cwd, 'bad.csv'), 'id;en\r\ntitle;Hello {{name}}\r\n');
  writeFileSync(join(cwd, 'good.csv'), 'id;en;notes\r\ntitle;A first talk;mine\r\n');
  afterAll(() => rmSync(cwd, { recursive: true }));

  test('export writes a sheet with the columns asked for, and never over a file', async () => {
    const args = ['texts', 'export', 'first.json', '--lang', 'en,de'];
    const out = await command([...args, '--out', 'sheet.csv'], { cwd });
    expect(out).toMatchObject({ code: 0, err: '' });
    expect(out.out).toContain('sheet.csv is ready');
    expect(readFileSync(join(cwd, 'sheet.csv'), 'utf8')).toMatch(/^\uFEFFid;What;.*;fr;en;de;/);
    expect(await command([...args, '--out', 'good.csv'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  test('an import that would break the file takes nothing', async () => {
    const { code, err } = await command(['texts', 'import', 'first.json', 'bad.csv'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('PN305');
    expect(readFileSync(FILE, 'utf8')).toBe(starterText());
  });

  test('an import tells each change, and which columns it does not know', async () => {
    const { code, out, err } = await command(['texts', 'import', 'first.json', 'good.csv', '--lang', 'en'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(err).toContain('“notes” ignored');
    expect(out).toContain('“A first meeting” becomes “A first talk”');
    expect(readFileSync(FILE, 'utf8')).toBe(starterText().replace('"A first meeting"', '"A first talk"'));
  });
});
