import type { TextSource } from '../../i18n/index.ts';

/** The texts of this view, among them what each key of a file means. */
export const JSON_TEXTS: TextSource = {
  fr: async () => (await import('./texts/fr.ts')).default,
  en: async () => (await import('./texts/en.ts')).default,
};
