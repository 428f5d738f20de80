import { expect, test } from 'vitest';
import { formatDay, formatList, formatMoment } from '../../src/i18n/index.ts';

const at = (month: number, day: number) => new Date(2026, month - 1, day, 14, 5).getTime();

test('a day is told in full, the first of a month as French says it', () => {
  expect(formatDay('fr', at(11, 23))).toBe('lundi 23 novembre');
  expect(formatDay('fr', at(12, 1))).toBe('mardi 1er décembre');
  expect(formatDay('en', at(12, 1))).toBe('Tuesday 1 December');
});

test('English dates and lists are British', () => {
  expect(formatMoment('en', at(11, 20))).toBe('20 Nov 2026, 14:05');
  expect(formatList('en', ['2', '4', '5'])).toBe('2, 4 and 5');
  expect(formatList('fr', ['2', '4', '5'])).toBe('2, 4 et 5');
});
