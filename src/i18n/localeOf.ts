/** English is British here (voice page, 4): its bare tag would give American dates and lists. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The locale in which dates and lists of a language are written. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}
