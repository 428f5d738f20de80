import { expect, test } from 'vitest';
import { typographyFaults } from '../../src/format/typography.ts';

function codesOf(text: string, language: string): readonly string[] {
  return typographyFaults(text, language, []).map(({ code }) => code);
}

test.each([
  'Trois mois\u202F?',
  '«\u00A0Trois mois\u202F?\u00A0» Elle dit oui.',
  'Quoi\u202F?!',
  '«\u00A0!\u00A0»',
  'À 7\u00A0h\u00A058, 12\u202F000\u00A0€, soit 3,5\u202F%\u00A0: c’est tout…',
  'Voir https://example.org, page 14.',
  'A priori, peut-être.',
  'Rendez-vous le 14… d’accord\u202F?',
])('French that is right stays untold: %s', (text) => {
  expect(codesOf(text, 'fr')).toEqual([]);
});

test.each([
  ['Oui?', 'PN311'],
  ['Oui\u00A0!', 'PN311'],
  ['100%', 'PN311'],
  ['«Oui»', 'PN310'],
  ['Dit "oui"', 'PN310'],
  ['Une chose: celle-ci', 'PN312'],
  ['Une chose\u202F: celle-ci', 'PN312'],
  ["Aujourd'hui", 'PN313'],
  ['Bon...', 'PN314'],
  ['Bon …', 'PN314'],
  ['À 7 h 58', 'PN315'],
  ['À 14h', 'PN315'],
  ['12 000 euros', 'PN315'],
  ['12€', 'PN315'],
  ['3.5 points', 'PN315'],
  ['Bon – d’accord', 'PN316'],
  ['Bon. A demain', 'PN318'],
  ['Ca ira', 'PN318'],
])('French that is wrong is told: %s', (text, code) => {
  expect(codesOf(text, 'fr-CA')).toContain(code);
});

test.each(['“Really?” he’s asking: 7.58, €12,000, 3.5%!', 'A three-month call…', 'Well-known; fine.'])(
  'English that is right stays untold: %s',
  (text) => {
    expect(codesOf(text, 'en')).toEqual([]);
  },
);

test.each([
  ['Really ?', 'PN317'],
  ['«\u00A0Really\u00A0»', 'PN310'],
  ["It's", 'PN313'],
  ['At 7:58', 'PN315'],
  ['12 €', 'PN315'],
  ['Well—no', 'PN316'],
  ['Well...', 'PN314'],
])('English that is wrong is told: %s', (text, code) => {
  expect(codesOf(text, 'en-GB')).toContain(code);
});

test('a language without rules is left alone', () => {
  expect(codesOf('¿Qué? "sí" ...', 'es')).toEqual([]);
});
