import { addNamespace, createI18n, type Translate, translator } from '../i18n/index.ts';
import en from '../i18n/locales/en/server.json' with { type: 'json' };
import fr from '../i18n/locales/fr/server.json' with { type: 'json' };

/** The server's texts in one language: what it prints, and what it exports. */
export function serverWords(language: string): { readonly language: string; readonly say: Translate } {
  const i18n = createI18n(language);
  addNamespace(i18n, 'server', { fr, en });
  return { language, say: translator(i18n, 'server') };
}
