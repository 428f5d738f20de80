import { addNamespace, createI18n, type Translate, translator } from '../i18n/index.ts';
import en from '../i18n/locales/en/sheet.json' with { type: 'json' };
import fr from '../i18n/locales/fr/sheet.json' with { type: 'json' };

/** The headings and the words of a translation sheet. @param language `fr` or `en` */
export function sheetWords(language: string): Translate {
  const i18n = createI18n(language);
  addNamespace(i18n, 'sheet', { fr, en });
  return translator(i18n, 'sheet');
}
