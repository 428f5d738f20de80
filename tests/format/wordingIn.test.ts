import { expect, test } from 'vitest';
import { wordingIn } from '../../src/format/index.ts';

test('a text is told in the first language wished for that has words, else in any', () => {
  const text = { fr: 'Bonjour', en: ' ', de: 'Guten Tag' };
  expect(wordingIn(text, 'de', 'fr')).toBe('Guten Tag');
  expect(wordingIn(text, 'en')).toBe('Bonjour');
  expect(wordingIn(text, 'en', 'de')).toBe('Guten Tag');
  expect(wordingIn('Bonjour', 'en')).toBe('Bonjour');
});

test('whatever is no text says nothing', () => {
  expect(wordingIn({ fr: 'Bonjour' }, 'constructor')).toBe('Bonjour');
  for (const odd of [undefined, null, 3, ['a'], {}, { fr: 3 }]) expect(wordingIn(odd, 'toString')).toBe('');
});
