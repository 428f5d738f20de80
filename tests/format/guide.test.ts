import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import { readOptions } from '../../src/cli/options.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { drift, ENDING_KINDS, legNorthing } from '../../src/engine/index.ts';
import { DIAGNOSTICS, type DiagnosticCode, starterText } from '../../src/format/index.ts';
import { formatNumber } from '../../src/i18n/index.ts';
import { command, emptyFolder } from '../cli/command.ts';
import { blockOf, cellsOf, excerptsOf, fragment, type Loose } from './guideParts.ts';

const GUIDE = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const [french = '', english = ''] = GUIDE.split('\n---\n');
const PARTS = [
  ['fr', french],
  ['en', english],
] as const;

const JUDGED = (Object.keys(DIAGNOSTICS) as DiagnosticCode[]).filter((code) => /^PN[45]/.test(code));
const numbersIn = (text: string) =>
  [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

describe.each(PARTS)('the guide in %s', (language, part) => {
  const excerpts = excerptsOf(part).filter(({ kind }) => kind.startsWith('json'));

  test('shows every kind of excerpt', () => {
    expect(new Set(excerpts.map(({ kind }) => kind))).toEqual(
      new Set(['json scenario', 'json file', 'json nodes', 'json choice']),
    );
  });

  test.each(excerpts.filter(({ kind }) => kind === 'json scenario').map(({ text }) => text))(
    'a whole scenario plays as it stands: %#',
    (text) => {
      const { scenario, findings } = check(text);
      expect(scenario?.languages).toEqual([language]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(findings.filter(({ code }) => code.startsWith('PN3'))).toEqual([]);
    },
  );

  test.each(
    excerpts.filter(({ kind }) => kind !== 'json scenario').map(({ kind, text }) => [kind, text] as const),
  )('an excerpt stands in the starter without a fault of form or writing: %s %#', (kind, text) => {
    const { findings } = check(fragment(kind, JSON.parse(text) as Loose, starterText()));
    expect(findings.filter(({ code, severity }) => severity === 'error' || /^PN[1235]/.test(code))).toEqual(
      [],
    );
  });

  test('every command in it is understood', () => {
    const lines = excerptsOf(part)
      .filter(({ kind }) => kind === 'sh')
      .flatMap(({ text }) => text.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [, written = ''] = /^npm run -s scenario -- (.+?)(?: > .+)?$/.exec(line) ?? [];
      expect([line, readOptions(written.split(' '), undefined)]).toMatchObject([
        line,
        { type: 'run', options: { language } },
      ]);
    }
  });

  test('names no code that does not exist, and each of balance and writing', () => {
    const named = new Set(part.match(/PN\d{3}[a-z]?/g));
    expect([...named].filter((code) => !Object.hasOwn(DIAGNOSTICS, code))).toEqual([]);
    expect(JUDGED.filter((code) => !named.has(code))).toEqual([]);
  });

  test.each(JUDGED)('%s has a row with its severity and exactly its thresholds', (code) => {
    const [severity = '', ...told] = cellsOf(part, code);
    const { diagnostics } = wordsIn(language);
    expect(severity).toBe(diagnostics(`severity.${DIAGNOSTICS[code].severity}`));
    const figures = told.join(' ').replaceAll(/PN\d{3}/g, '');
    expect(sorted(numbersIn(figures))).toEqual(
      sorted(Object.values(DIAGNOSTICS[code].thresholds ?? {}).map(Math.abs)),
    );
  });

  test.each(ENDING_KINDS)('the ending %s drifts as its row says', (kind) => {
    const low = drift(kind, { speed: 0, direction: 0 });
    const high = drift(kind, { speed: 100, direction: 100 });
    const bounds = [low.direction, high.direction, high.speed].filter((gauge) => gauge > 0 && gauge < 100);
    expect(sorted(numbersIn(cellsOf(part, kind).join(' ')))).toEqual(sorted(bounds));
  });

  test('the voyage worked by hand is the one of the rules', () => {
    const north = (...at: Parameters<typeof legNorthing>) => legNorthing(...at);
    const best = north(45, 65) + 4 * north(50, 85);
    for (const number of [north(45, 65), north(50, 85), 3 * north(50, 85), best, 0.9 * best])
      expect(part).toContain(formatNumber(language, number));
  });

  test('what `solve` is shown to say is what it says of the file that `new` writes', async () => {
    const [, id = ''] = /-- new (\S+)/.exec(part) ?? [];
    const files = new Set(part.match(/scenarios\/[\w-]+\.json/g));
    expect([...files]).toEqual([`scenarios/${id}.json`]);
    const cwd = emptyFolder();
    await command(['new', id], { cwd });
    const { out } = await command(['solve', `scenarios/${id}.json`, '--lang', language], { cwd });
    expect(blockOf(part, 'text solve').trimEnd()).toBe(out.trimEnd());
    rmSync(cwd, { recursive: true });
  });
});

test('the scripts that it names exist', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const named = new Set([...GUIDE.matchAll(/npm run (?:-s )?(\w+)/g)].map(([, name = '']) => name));
  expect([...named].sort()).toEqual(['dev', 'scenario']);
  for (const name of [...named, 'start']) expect(scripts).toHaveProperty(name);
});

test('both parts have the same sections and lead to each other', () => {
  const shape = (part: string) => (part.match(/^#+ /gm) ?? []).map((mark) => mark.length);
  expect(shape(english)).toEqual(shape(french));
  expect(french).toContain('](#writing-a-scenario)');
  expect(english).toContain('](#écrire-un-scénario)');
  expect(french).toMatch(/^# Écrire un scénario$/m);
  expect(english).toMatch(/^# Writing a scenario$/m);
});

test('the French part keeps French typography', () => {
  const prose = french.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '');
  expect(
    prose.match(/.{0,20}(?:[^\u202F\s|-][;!?%]|[ ][;!?%]|« | »|[^\u00A0]:(?!-)|\d %).{0,20}/g),
  ).toBeNull();
});
