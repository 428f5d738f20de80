import { isObject, setAt, uniqueId } from '../../format/index.ts';
import { readWorkFile } from '../workbench/workFile.ts';

/**
 * The text of a scenario file as a copy beside the original: another id, a mark behind its title in each language;
 * a text that is no JSON stays as it is.
 * @param taken ids that other scenarios have
 * @param markIn the mark of a language, e.g. « (copie) »
 */
export function asCopy(
  text: string,
  taken: ReadonlySet<string>,
  markIn: (language: string) => string,
): string {
  const { readable, value, languages } = readWorkFile(text);
  if (!readable) return text;
  const { id, title } = value;
  const named = typeof id === 'string' ? setAt(text, ['id'], uniqueId(id, [...taken, id])) : text;
  if (typeof title === 'string') return setAt(named, ['title'], `${title} ${markIn(languages[0] ?? '')}`);
  if (!isObject(title)) return named;
  return Object.entries(title).reduce(
    (marked, [language, wording]) =>
      typeof wording === 'string'
        ? setAt(marked, ['title', language], `${wording} ${markIn(language)}`)
        : marked,
    named,
  );
}
