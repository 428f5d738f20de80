import en from '../i18n/locales/en/phone.json' with { type: 'json' };
import fr from '../i18n/locales/fr/phone.json' with { type: 'json' };

/** All the words of the page. i18next would weigh as much as the rest of it, so both languages are plain data. */
export type PhoneTexts = typeof fr;

const TEXTS: Readonly<Record<string, PhoneTexts>> = { fr, en };

/** The page's words in one of the interface's languages. */
export function textsOf(language: string): PhoneTexts {
  return TEXTS[language] ?? en;
}

/** A text with its `{{name}}` places filled. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/** A scenario's text in the wanted language, else in its own first one, with the language that it then speaks. */
export function spoken(
  texts: Readonly<Record<string, string>>,
  language: string,
): { readonly lang: string; readonly text: string } {
  const own = texts[language];
  if (own !== undefined) return { lang: language, text: own };
  const [lang = language, text = ''] = Object.entries(texts)[0] ?? [];
  return { lang, text };
}
