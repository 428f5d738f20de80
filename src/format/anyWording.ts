import { isObject } from './lenient.ts';

/**
 * The words of a text in the first of some languages that has any, else in whichever has; '' for none.
 * @param text an object by language tag, a plain string, or anything wrong
 */
export function anyWording(text: unknown, ...languages: readonly string[]): string {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return '';
  for (const tag of [...languages, ...Object.keys(text)]) {
    const wording = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (typeof wording === 'string' && wording.trim() !== '') return wording;
  }
  return '';
}
