import { expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import { all, rename, set } from '../../src/format/example.ts';
import { DIAGNOSTICS, EXAMPLE_BUDGET, readScenario, starterText } from '../../src/format/index.ts';
import { migrate } from '../../src/format/migrate.ts';
import { nearest } from '../../src/format/nearest.ts';
import { addNamespace, createI18n, describeFinding, translator } from '../../src/i18n/index.ts';
import en from '../../src/i18n/locales/en/diagnostics.json' with { type: 'json' };
import explainEn from '../../src/i18n/locales/en/explain.json' with { type: 'json' };
import fr from '../../src/i18n/locales/fr/diagnostics.json' with { type: 'json' };
import explainFr from '../../src/i18n/locales/fr/explain.json' with { type: 'json' };

const WRONG = set('nodes.opening.text.fr', 'Trois mois ?');

function severityAfter(accepted: Readonly<Record<string, string>>): string | undefined {
  return readScenario(all(WRONG, set('x-accepted', accepted))(starterText())).findings[0]?.severity;
}

test('a warning that the author accepts with a reason becomes an info, for the file or for a part of it', () => {
  expect(severityAfter({})).toBe('warning');
  expect(severityAfter({ PN311: 'old keyboard' })).toBe('info');
  expect(severityAfter({ 'PN311 nodes.opening': 'old keyboard' })).toBe('info');
  expect(severityAfter({ 'PN311 nodes.open': 'another node' })).toBe('warning');
  expect(severityAfter({ PN312: 'another code' })).toBe('warning');
});

test('an error cannot be accepted away', () => {
  const text = all(set('start.node', 'nowhere'), set('x-accepted', { PN201: 'later' }))(starterText());
  expect(readScenario(text).findings).toMatchObject([{ code: 'PN201', severity: 'error' }]);
});

test('did you mean: the nearest name within a third of its letters, or none', () => {
  expect(nearest('where-are-wee', ['opening', 'where-are-we'])).toBe('where-are-we');
  expect(nearest('raection', ['reaction', 'why'])).toBe('reaction');
  expect(nearest('Mood', ['text', 'mood'])).toBe('mood');
  expect(nearest('speaker', ['text', 'mood'])).toBeUndefined();
  expect(nearest('', ['a'])).toBeUndefined();
});

test.each([
  ['nodes.opening.choices', 'choises', 'choices'],
  ['nodes.three-chairs.ending', 'endnig', 'ending'],
])('a mistyped way on is all that is told: %s', (path, found, suggestion) => {
  expect(readScenario(rename(path, found)(starterText())).findings).toMatchObject([
    { code: 'PN112', params: { found, suggestion } },
  ]);
  expect(readScenario(rename(path, found)(starterText())).findings).toHaveLength(1);
});

test('older files are brought up one step a version, newer ones are refused', () => {
  const steps = [
    (file: object) => ({ ...file, format: 2, first: true }),
    (file: object) => ({ ...file, format: 3, second: true }),
  ];
  expect(migrate({ format: 1 }, steps)).toEqual({ file: { format: 3, first: true, second: true } });
  expect(migrate({ format: 3 }, steps)).toEqual({ file: { format: 3 } });
  expect(migrate({ format: 4 }, steps)).toMatchObject({
    fault: { code: 'PN122', params: { kind: 'newer' } },
  });
  expect(migrate({ format: 0 }, steps)).toMatchObject({
    fault: { code: 'PN122', params: { kind: 'unknown' } },
  });
});

test.each(['fr', 'en'])(
  'every example has a message and a fix in %s, with its values in them',
  (language) => {
    const i18n = createI18n(language);
    addNamespace(i18n, 'diagnostics', { fr, en });
    const text = translator(i18n, 'diagnostics');
    for (const [code, { kinds, ...itself }] of Object.entries(DIAGNOSTICS)) {
      for (const { example } of Object.values(kinds ?? { itself })) {
        const { findings } = check(example(starterText()), { budget: EXAMPLE_BUDGET });
        const own = findings.filter((finding) => finding.code === code);
        expect(own).not.toEqual([]);
        for (const finding of own.slice(0, 5)) {
          const { message, fix } = describeFinding(text, finding);
          expect(`${message} ${fix}`).not.toMatch(/PN\d|didYouMean|\$t\(|undefined|NaN/);
          expect(message.replace('{{name}}', '')).not.toContain('{{');
        }
      }
    }
  },
);

test('both languages word the same diagnostics, and every code has its words', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  expect(Object.keys(fr).filter((key) => key.startsWith('PN'))).toEqual(Object.keys(DIAGNOSTICS));
});

test('every code has a title, and one that goes by numbers tells them all', () => {
  expect(Object.keys(explainFr)).toEqual(Object.keys(explainEn));
  for (const texts of [explainFr, explainEn] as const)
    for (const [code, { thresholds }] of Object.entries(DIAGNOSTICS)) {
      const told = (texts as Readonly<Record<string, unknown>>)[code] as {
        title: string;
        definition?: string;
      };
      expect(told.title).not.toBe('');
      for (const name of Object.keys(thresholds ?? {}))
        expect([code, told.definition]).toEqual([code, expect.stringMatching(`{{${name}(?:, number)?}}`)]);
    }
});
