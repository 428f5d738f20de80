import { localeOf } from './localeOf.ts';

/** The time of a moment, in milliseconds since 1970, to the second: 14:05:09. */
export function formatClock(language: string, moment: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'medium' }).format(moment);
}
