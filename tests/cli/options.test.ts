import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

test.each([
  [[], 'noCommand', ''],
  [['chekc'], 'unknownCommand', 'chekc'],
  [['check', '--frmat', 'json'], 'unknownOption', '--frmat'],
  [['solve', 'a.json', '--choices', 'A'], 'unknownOption', '--choices'],
  [['play', 'a.json', '--choices'], 'missingValue', '--choices'],
  [['check', '--strict=yes'], 'needlessValue', '--strict'],
  [['check', '--format', 'xml'], 'unknownFormat', 'xml'],
  [['check', '--json', '--format', 'github'], 'twoFormats', 'github'],
  [['check', '--watch', '--json'], 'watchForm', 'json'],
  [['check', '--watch', '--format', 'github'], 'watchForm', 'github'],
  [['graph', 'a.json', '--format', 'json'], 'unknownGraphFormat', 'json'],
  [['graph', 'a.json', '--json'], 'unknownOption', '--json'],
  [['report', 'a.json', '--format', 'pdf'], 'unknownReportFormat', 'pdf'],
  [['report', 'a.json', '--json', '--format', 'html'], 'twoFormats', 'html'],
  [['report', 'a.json', '--out', 'a.json'], 'badReport', 'a.json'],
  [['report', 'a.json', '--out', 'a.html', '--json'], 'badReport', 'a.html'],
  [['report', 'a.json', '--out', 'a.md', '--format', 'html'], 'badReport', 'a.md'],
  [['solve', 'a.json', '--budget', 'many'], 'badBudget', 'many'],
  [['solve', 'a.json', '--budget', '2000001'], 'badBudget', '2000001'],
  [['check', '--lang', 'de'], 'unknownLanguage', 'de'],
  [['play'], 'noFile', ''],
  [['new'], 'noId', ''],
  [['solve', 'a.json', 'b.json'], 'tooManyNames', 'b.json'],
  [['schema', 'a.json', 'b.json'], 'tooManyNames', 'b.json'],
  [['texts', 'expert', 'a.json'], 'unknownWay', 'expert'],
  [['texts', 'export', 'a.json', 'b.csv'], 'tooManyNames', 'b.csv'],
  [['texts', 'export', 'a.json', '--out', 'b.ods'], 'badSheet', 'b.ods'],
  [['texts', 'export', 'a.json', '--lang', 'en,xx1'], 'unknownTag', 'xx1'],
  [['texts', 'export', 'a.json', '--lang', 'EN'], 'unknownTag', 'EN'],
  [['texts', 'import', 'a.json'], 'noSheet', ''],
])('%j is a problem of its own', (args, code, value) => {
  expect(readOptions(args, 'en_GB.UTF-8')).toEqual({ type: 'problem', language: 'en', code, value });
});

test('messages come in the language asked for, else the system’s, else French', () => {
  expect(readOptions(['--help', '--lang', 'en'], 'fr_FR')).toMatchObject({ language: 'en' });
  expect(readOptions(['--help'], 'en_GB.UTF-8')).toMatchObject({ language: 'en' });
  expect(readOptions(['--help'], 'C')).toMatchObject({ language: 'fr' });
  expect(readOptions(['help'], undefined)).toMatchObject({ language: 'fr' });
});

test('--json means --format json', () => {
  expect(readOptions(['check', '--json'], undefined)).toEqual(
    readOptions(['check', '--format', 'json'], undefined),
  );
});

test.each([
  [[], 'markdown'],
  [['--json'], 'json'],
  [['--format', 'html'], 'html'],
  [['--out', 'a.html'], 'html'],
  [['--out', 'a.md'], 'markdown'],
])('`report` with %j writes %s', (args, reportFormat) => {
  expect(readOptions(['report', 'a.json', ...args], undefined)).toMatchObject({ options: { reportFormat } });
});

test('`texts` takes several languages, of which ours is that of the messages', () => {
  expect(readOptions(['texts', 'export', 'a.json', '--lang', 'de,en'], 'fr_FR')).toMatchObject({
    options: { language: 'en', languages: ['de', 'en'] },
  });
});
