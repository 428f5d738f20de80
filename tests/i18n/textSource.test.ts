import { expect, test } from 'vitest';
import { addTextSource, createI18n, switchLanguage, translator } from '../../src/i18n/index.ts';

const source = {
  fr: async () => ({ deck: { north: 'Cap au nord' } }),
  en: async () => ({ deck: { north: 'Due north' } }),
};

test('texts are there in the current language, and in another one once it is switched to', async () => {
  const i18n = createI18n('fr');
  await addTextSource(i18n, source);
  const text = translator(i18n, 'deck');
  expect(text('north')).toBe('Cap au nord');
  expect(i18n.hasResourceBundle('en', 'deck')).toBe(false);
  await switchLanguage(i18n, 'en');
  expect(text('north')).toBe('Due north');
});

test('a language whose texts cannot be had is refused, and the former one stays', async () => {
  const i18n = createI18n('fr');
  await addTextSource(i18n, { ...source, en: () => Promise.reject(new Error('no network')) });
  await expect(switchLanguage(i18n, 'en')).rejects.toThrow('no network');
  expect(translator(i18n, 'deck')('north')).toBe('Cap au nord');
});
