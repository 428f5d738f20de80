import type { FilePath } from '../finding.ts';
import { isObject, type Loose } from '../lenient.ts';
import { languagesOf } from '../sheet/sheetTexts.ts';
import { keepsSources, SOURCES, sourceHash, sourcesOf } from '../sheet/sources.ts';
import { valueAt } from '../valueAt.ts';
import { newText } from './newNode.ts';
import { fileIn } from './nodes.ts';
import { setAt } from './setAt.ts';

/** The id that translations know a text by: choices stand in it by their ids. */
function textIdOf(file: unknown, path: FilePath): string {
  const steps = path.map((step, at) => {
    const choice = typeof step === 'number' ? valueAt(file, path.slice(0, at + 1)) : undefined;
    return isObject(choice) ? String(choice.id) : step;
  });
  return steps.join('.');
}

/**
 * Writes a text in one language. In a file that notes what its translations were made from, a translation written
 * here is noted as one of the first text as it now is. A plain string becomes a text by language when the file has
 * several, so that its words stay under the first one; a text that need not be there goes when its last word does.
 * @param path to the text
 * @param isOptional whether the file is right without it
 */
export function setWording(text: string, path: FilePath, { language, wording, isOptional }: Wording): string {
  const file = fileIn(text);
  if (!file) return text;
  const worded = withWording(text, file, path, { language, wording, isOptional });
  const [first] = languagesOf(file);
  if (language === first || !keepsSources(file)) return worded;
  const id = textIdOf(file, path);
  const isNoted = Object.hasOwn(sourcesOf(file)[language] ?? {}, id);
  if (wording === '') return isNoted ? setAt(worded, [SOURCES, language, id], undefined) : worded;
  return setAt(worded, [SOURCES, language, id], sourceHash(wordsIn(valueAt(file, path), first)));
}

function wordsIn(text: unknown, language: string | undefined): string {
  const words = isObject(text) && language !== undefined ? text[language] : text;
  return typeof words === 'string' ? words : '';
}

interface Wording {
  readonly language: string;
  readonly wording: string;
  readonly isOptional: boolean;
}

function withWording(
  text: string,
  file: Loose,
  path: FilePath,
  { language, wording, isOptional }: Wording,
): string {
  const languages = languagesOf(file);
  const old = valueAt(file, path);
  if (isOptional && wording === '' && isLastWord(old, language, languages))
    return setAt(text, path, undefined);
  if (typeof old === 'string' && languages.length <= 1) return setAt(text, path, wording);
  if (isObject(old)) return setAt(text, [...path, language], wording);
  const [first = language] = languages;
  const plain = typeof old === 'string' ? newText(file, { text: old, language: first }) : undefined;
  const made = plain ?? newText(file, { text: wording, language });
  return setAt(text, path, isObject(made) ? { ...made, [language]: wording } : made);
}

function isLastWord(old: unknown, language: string, [first = language]: readonly string[]): boolean {
  if (typeof old === 'string') return language === first;
  if (!isObject(old)) return true;
  return Object.entries(old).every(([tag, wording]) => tag === language || wording === '');
}
