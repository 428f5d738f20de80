import { setAt } from '../../format/index.ts';
import { readWorkFile } from '../workbench/workFile.ts';

/** The text of a scenario file with one of its languages put first: the one it is written in, the others following. */
export function ledBy(text: string, language: string): string {
  const { languages } = readWorkFile(text);
  if (languages[0] === language || !languages.includes(language)) return text;
  return setAt(text, ['languages'], [language, ...languages.filter((tag) => tag !== language)]);
}
