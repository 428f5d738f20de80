import { localeOf } from './localeOf.ts';

/** A day in full, by a moment of it in milliseconds since 1970: lundi 23 novembre, mardi 1er décembre. */
export function formatDay(language: string, moment: number): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).formatToParts(moment);
  // French alone has an ordinal for the first of a month, which its own format leaves out.
  const first = (type: string, value: string) => language === 'fr' && type === 'day' && value === '1';
  return parts.map(({ type, value }) => (first(type, value) ? '1er' : value)).join('');
}
