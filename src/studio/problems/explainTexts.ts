import type { TextSource } from '../../i18n/index.ts';

/** What each code means, fetched when it is asked for. */
export const EXPLAIN_TEXTS: TextSource = {
  fr: async () => ({ explain: (await import('../../i18n/locales/fr/explain.json')).default }),
  en: async () => ({ explain: (await import('../../i18n/locales/en/explain.json')).default }),
};
