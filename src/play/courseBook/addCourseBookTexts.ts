import { addTextSource, type I18n, type TextSource } from '../../i18n/index.ts';

const TEXTS: TextSource = {
  fr: async () => ({ courseBook: (await import('../../i18n/locales/fr/courseBook.json')).default }),
  en: async () => ({ courseBook: (await import('../../i18n/locales/en/courseBook.json')).default }),
};

/** Adds the texts of the course book and of the decisions made again, in the current language. */
export function addCourseBookTexts(i18n: I18n): Promise<void> {
  return addTextSource(i18n, TEXTS);
}
