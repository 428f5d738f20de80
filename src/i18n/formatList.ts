import { localeOf } from './localeOf.ts';

/** Things in a row: 2, 4 et 5; 2, 4 and 5. */
export function formatList(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language)).format(things);
}
