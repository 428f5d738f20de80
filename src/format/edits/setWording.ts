import type { FilePath } from '../finding.ts';
import { isObject } from '../lenient.ts';
import { languagesOf } from '../sheet/sheetTexts.ts';
import { newText } from './newNode.ts';
import { fileIn } from './nodes.ts';
import { setAt } from './setAt.ts';

function valueAt(file: unknown, path: FilePath): unknown {
  return path.reduce<unknown>((owner, step) => {
    if (Array.isArray(owner)) return owner[Number(step)];
    return isObject(owner) && Object.hasOwn(owner, step) ? owner[step] : undefined;
  }, file);
}

/**
 * Writes a text in one language. A plain string becomes a text by language when the file has several, so that its
 * words stay under the first one; a text that need not be there goes when its last word does.
 * @param path to the text
 * @param isOptional whether the file is right without it
 */
export function setWording(
  text: string,
  path: FilePath,
  {
    language,
    wording,
    isOptional,
  }: { readonly language: string; readonly wording: string; readonly isOptional: boolean },
): string {
  const file = fileIn(text);
  if (!file) return text;
  const languages = languagesOf(file);
  const old = valueAt(file, path);
  if (isOptional && wording === '' && isLastWord(old, language)) return setAt(text, path, undefined);
  if (typeof old === 'string' && languages.length <= 1) return setAt(text, path, wording);
  if (isObject(old)) return setAt(text, [...path, language], wording);
  const [first = language] = languages;
  const plain = typeof old === 'string' ? newText(file, { text: old, language: first }) : undefined;
  const made = plain ?? newText(file, { text: wording, language });
  return setAt(text, path, isObject(made) ? { ...made, [language]: wording } : made);
}

function isLastWord(old: unknown, language: string): boolean {
  if (!isObject(old)) return true;
  return Object.entries(old).every(([tag, wording]) => tag === language || wording === '');
}
