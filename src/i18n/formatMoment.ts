import { localeOf } from './localeOf.ts';

/** A moment, in milliseconds since 1970, as a short date with its time: 20 nov. 2026, 14:05. */
export function formatMoment(language: string, moment: number): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(moment);
}
