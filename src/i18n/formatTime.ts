import { localeOf } from './localeOf.ts';

/** The time of day of a moment, in milliseconds since 1970, to the minute: 14:05. */
export function formatTime(language: string, moment: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(moment);
}
