import { expect, test } from 'vitest';
import { anyWording } from '../../src/format/index.ts';

test('a text is told in the first language wished for that has words, else in any', () => {
  const text = { fr: 'Bonjour', en: ' ', de: 'Guten Tag' };
  expect(anyWording(text, 'de', 'fr')).toBe('Guten Tag');
  expect(anyWording(text, 'en')).toBe('Bonjour');
  expect(anyWording(text, 'en', 'de')).toBe('Guten Tag');
  expect(anyWording('Bonjour', 'en')).toBe('Bonjour');
});

test('whatever is no text says nothing', () => {
  expect(anyWording({ fr: 'Bonjour' }, 'constructor')).toBe('Bonjour');
  for (const odd of [undefined, null, 3, ['a'], {}, { fr: 3 }]) expect(anyWording(odd, 'toString')).toBe('');
});
