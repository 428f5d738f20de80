import { addTextSource, type I18n, type TextSource } from '../../i18n/index.ts';

const SOURCE: TextSource = {
  fr: async () => {
    const [texts, sheet] = await Promise.all([
      import('../../i18n/locales/fr/studioTexts.json'),
      import('../../i18n/locales/fr/sheet.json'),
    ]);
    return { studioTexts: texts.default, sheet: sheet.default };
  },
  en: async () => {
    const [texts, sheet] = await Promise.all([
      import('../../i18n/locales/en/studioTexts.json'),
      import('../../i18n/locales/en/sheet.json'),
    ]);
    return { studioTexts: texts.default, sheet: sheet.default };
  },
};

/** Adds the texts of the translations, which arrive with that view. */
export async function addViewTexts(i18n: I18n): Promise<void> {
  await addTextSource(i18n, SOURCE);
}
