import type { TextSource } from '../../i18n/index.ts';

/** The form's own texts, each language fetched when it is spoken. */
export const FORM_TEXTS: TextSource = {
  fr: async () => ({ studioForm: (await import('../../i18n/locales/fr/studioForm.json')).default }),
  en: async () => ({ studioForm: (await import('../../i18n/locales/en/studioForm.json')).default }),
};
