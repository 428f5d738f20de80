import { formatDay, formatNumber, type Translate } from '../../i18n/index.ts';
import { dayOf } from '../../store/index.ts';

const SPELT_OUT = 12;

/** A count of decisions in words up to twelve, then in figures; `Number` is the same at the head of a sentence. */
export function numbers(t: Translate, language: string, count: number) {
  const number = count <= SPELT_OUT ? t(`number.${count}`) : formatNumber(language, count);
  return { count, number, Number: number.charAt(0).toLocaleUpperCase(language) + number.slice(1) };
}

/** The name of a day: its weekday within a week, then its date as well. */
export function dayName(language: string, day: number, now: number): string {
  const near = day - dayOf(now) < 6.5 * 86_400_000;
  return near ? new Intl.DateTimeFormat(language, { weekday: 'long' }).format(day) : formatDay(language, day);
}

/** Minutes that so many decisions take, told beside the button: one and a little each. */
export function minutesFor(count: number): number {
  return Math.ceil((count * 4) / 3);
}
