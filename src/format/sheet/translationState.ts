import type { SheetText } from './sheetTexts.ts';
import { type Sources, type TextState, textState } from './sources.ts';

/**
 * How far the translation of one text into one language is. A name that stands for all languages needs none.
 * @param first the language that the file is written in
 */
export function translationState(
  { texts, plain, isName, id }: SheetText,
  first: string,
  language: string,
  sources: Sources,
): TextState {
  if (plain && isName && texts[language] === undefined) return 'translated';
  const records = sources[language];
  const record = records && Object.hasOwn(records, id) ? records[id] : undefined;
  return textState(texts[first] ?? '', texts[language], record);
}
