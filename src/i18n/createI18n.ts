import { createInstance, type i18n } from 'i18next';

export type I18n = i18n;
export type Texts = Readonly<Record<string, unknown>>;

/**
 * A ready i18next instance without texts: each screen adds its own namespaces (`addNamespace`).
 * @param language BCP 47 tag; interface texts missing in it are taken from English
 */
export function createI18n(language: string): I18n {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: {},
    // Preact escapes what it renders; scenario texts must not reach for other keys.
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
  });
  return instance;
}

/** Adds the texts of a namespace, by language; a namespace added before is replaced. */
export function addNamespace(
  i18n: I18n,
  namespace: string,
  byLanguage: Readonly<Record<string, Texts>>,
): void {
  for (const [language, texts] of Object.entries(byLanguage)) {
    i18n.removeResourceBundle(language, namespace);
    i18n.addResourceBundle(language, namespace, texts);
  }
}
