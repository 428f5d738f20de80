import { isLanguage } from '../../i18n/index.ts';
import { folded } from '../outline/folded.ts';
import { languageName } from './languageName.ts';

/** Languages that are offered by name; any other is found by its tag. */
export const COMMON_LANGUAGES = [
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'he',
  'hr',
  'hu',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
];

function canonical(word: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(word)[0];
  } catch {
    // It throws for what is no tag at all.
    return undefined;
  }
}

/**
 * The tag of a language that somebody names.
 * @param words its name in the language of the interface or in its own, or its tag, however it is written
 */
export function findLanguage(words: string, inLanguage: string): string | undefined {
  const wanted = folded(words.trim());
  if (wanted === '') return undefined;
  const named = COMMON_LANGUAGES.find(
    (tag) => folded(languageName(tag, inLanguage)) === wanted || folded(languageName(tag, tag)) === wanted,
  );
  if (named) return named;
  const tag = canonical(words.trim());
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
}
