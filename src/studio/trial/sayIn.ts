import type { LocalText } from '../../engine/index.ts';

/** The words of a text in a language, else in the first one that has some; empty where nothing is written yet. */
export function sayIn(text: LocalText | undefined, language: string): string {
  if (!text) return '';
  const words = Object.hasOwn(text, language) ? text[language] : undefined;
  return words || (Object.values(text).find((one) => one !== '') ?? '');
}
