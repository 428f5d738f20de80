import { expect, test } from 'vitest';
import { arrowOf, shareText } from '../../../src/play/review/shareText.ts';

test('an arrow turns with what the choice moved on the compass', () => {
  expect([20, 15, 14, 5, 0, -5, -14, -15, -25].map(arrowOf).join('')).toBe('↑↑↗↗→↘↘↓↓');
});

test('a game is told in one line, without a reply in it', () => {
  const told = {
    product: 'Plein Nord',
    title: 'Rappelez-moi dans trois mois',
    score: '62/100 (C)',
    courses: [15, 10, 0, -15],
    weeks: '26 semaines',
  };
  expect(shareText(told)).toBe(
    'Plein Nord · Rappelez-moi dans trois mois · 62/100 (C) · ↑ ↗ → ↓ · 26 semaines',
  );
  expect(shareText({ ...told, courses: [] })).not.toContain('·  ·');
});
