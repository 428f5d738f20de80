import { shown } from '../engine/index.ts';
import { formatNumber } from '../i18n/index.ts';

/** A figure for people: one decimal, which crosses no threshold (rulings, 5). */
export function shortNumber(language: string, value: number): string {
  return formatNumber(language, shown(10 * value) / 10);
}
