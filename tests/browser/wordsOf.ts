import { readFileSync } from 'node:fs';
import { addNamespace, createI18n, type Translate, translator } from '../../src/i18n/index.ts';

/** The words of one part of the interface in one language, as its user reads them. */
export function wordsOf(language: string, namespace: string): Translate {
  const i18n = createI18n(language);
  const file = new URL(`../../src/i18n/locales/${language}/${namespace}.json`, import.meta.url);
  addNamespace(i18n, namespace, { [language]: JSON.parse(readFileSync(file, 'utf8')) });
  return translator(i18n, namespace);
}
