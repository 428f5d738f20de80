/** English is British here (voice page, 4): its bare tag would give American dates. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A moment, in milliseconds since 1970, as a short date with its time: 20 nov. 2026, 14:05. */
export function formatMoment(language: string, moment: number): string {
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(moment);
}
