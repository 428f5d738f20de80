import type { TextSource } from '../../i18n/index.ts';

/** The debrief's own texts, each language fetched when it is spoken. */
export const REVIEW_TEXTS: TextSource = {
  fr: async () => ({ review: (await import('../../i18n/locales/fr/review.json')).default }),
  en: async () => ({ review: (await import('../../i18n/locales/en/review.json')).default }),
};
