import type { FilePath } from '../finding.ts';
import { formattingOf } from '../formatting.ts';
import { isObject } from '../lenient.ts';
import { withWordings } from '../sheet/sheetEdits.ts';
import { languagesOf, type SheetText, sheetTexts } from '../sheet/sheetTexts.ts';
import { approvedRecord, SOURCES, sourceHash, sourcesOf } from '../sheet/sources.ts';
import { textsOf } from '../texts.ts';
import { fileTree, replaced, withEdits } from './fileTree.ts';
import { fragment } from './fragment.ts';
import { fileIn } from './nodes.ts';
import { indentAt, setAt } from './setAt.ts';

/** The text of a file and what it holds: the same in two forms. */
interface Parsed {
  readonly text: string;
  readonly languages: readonly string[];
}

function parsed(text: string): Parsed | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return isObject(file) ? { text, languages: languagesOf(file) } : undefined;
  } catch {
    return undefined;
  }
}

function recordPath(language: string, id: string): FilePath {
  return [SOURCES, language, id];
}

/** The file with some records set, or taken away where they are undefined. */
function withRecords(text: string, language: string, records: ReadonlyMap<string, string | undefined>) {
  const [only] = records;
  if (only && records.size === 1) return setAt(text, recordPath(language, only[0]), only[1]);
  const file: unknown = JSON.parse(text);
  const sources = isObject(file) ? file[SOURCES] : undefined;
  const old = isObject(sources) ? sources[language] : undefined;
  const all = new Map<string, unknown>(Object.entries(isObject(old) ? old : {}));
  for (const [id, record] of records)
    if (record === undefined) all.delete(id);
    else all.set(id, record);
  return setAt(text, [SOURCES, language], Object.fromEntries(all));
}

/**
 * The text of a scenario file with one translation written, and with the record of the first text it was made from
 * (rulings, 20): a later change of that text sends it to review. An empty wording takes translation and record away.
 * Everything else keeps its bytes.
 * @param text of a file whose JSON can be read; any other comes back as it is
 */
export function writeTranslation(
  text: string,
  { id, path, plain, isName, texts }: SheetText,
  language: string,
  wording: string,
): string {
  const file = parsed(text);
  if (!file) return text;
  const [first = ''] = file.languages;
  const source = texts[first] ?? '';
  if (wording.trim() === '') {
    const emptied = plain ? text : setAt(text, [...path, language], undefined);
    return texts[language] === undefined ? emptied : setAt(emptied, recordPath(language, id), undefined);
  }
  const worded = withWordings(
    text,
    [
      {
        path,
        wordings: new Map([[language, wording]]),
        ...(plain && { plainIn: isName ? file.languages : [first] }),
      },
    ],
    [],
    undefined,
  );
  return setAt(worded, recordPath(language, id), sourceHash(source));
}

/**
 * The text of a scenario file with the translations of some texts approved for their first texts as these now are, or
 * no longer approved. What is not translated stays as it is.
 */
export function approveTranslations(
  text: string,
  translated: readonly SheetText[],
  language: string,
  approved: boolean,
): string {
  const file = parsed(text);
  if (!file) return text;
  const [first = ''] = file.languages;
  const records = new Map(
    translated.flatMap(({ id, texts, plain, isName }) => {
      const there = plain && isName ? texts[first] : texts[language];
      if (there === undefined || there.trim() === '') return [];
      const hash = sourceHash(texts[first] ?? '');
      return [[id, approved ? approvedRecord(hash) : hash] as const];
    }),
  );
  return records.size === 0 ? text : withRecords(text, language, records);
}

/** The text of a scenario file with one more language, all its texts being yet to translate. */
export function addLanguage(text: string, language: string): string {
  const file = parsed(text);
  if (!file || file.languages.includes(language)) return text;
  return setAt(text, ['languages'], [...file.languages, language]);
}

/**
 * The text of a scenario file with one language less: its translations and what is noted of them go with it.
 * @returns the text as it was when that language leads, or is none of the file's
 */
export function removeLanguage(text: string, language: string): string {
  const tree = fileTree(text);
  const file = fileIn(text);
  if (!file || languagesOf(file).indexOf(language) < 1) return text;
  const rest = languagesOf(file).filter((tag) => tag !== language);
  const edits = [...textsOf(file)].flatMap(({ value, owner, key }) => {
    const place = tree.at([...owner, key]);
    if (!place || !isObject(value) || !Object.hasOwn(value, language)) return [];
    const { [language]: _, ...others } = value;
    return [replaced(place, fragment(others, formattingOf(text), indentAt(text, place.offset)))];
  });
  const cleared = setAt(withEdits(text, edits), [SOURCES, language], undefined);
  return setAt(cleared, ['languages'], rest);
}

/**
 * The text of a scenario file with a note of what each translation was made from, where it has none: whoever rewrites
 * a first text is then told which translations to look at again.
 */
export function noteTranslations(text: string): string {
  const file = fileIn(text);
  if (!file) return text;
  const [first = '', ...others] = languagesOf(file);
  const texts = sheetTexts(file).filter(({ plain }) => !plain);
  return others.reduce((noted, language) => {
    const old = sourcesOf(file)[language] ?? {};
    const records = new Map(
      texts.flatMap(({ id, texts: said }) =>
        Object.hasOwn(old, id) || !said[language] ? [] : [[id, sourceHash(said[first] ?? '')]],
      ),
    );
    return records.size === 0
      ? noted
      : setAt(noted, [SOURCES, language], { ...old, ...Object.fromEntries(records) });
  }, text);
}
