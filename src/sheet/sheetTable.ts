import { sheetTexts, sourcesOf, translationState } from '../format/index.ts';
import { formatNumber } from '../i18n/index.ts';
import { sheetWords } from './sheetWords.ts';
import type { Table } from './table.ts';

/** The heading of the column that ties a row to its text: the same in every language. */
export const ID = 'id';

/** Most ways to a node that are told. */
const MOST_WAYS = 2;

type Loose = Parameters<typeof sheetTexts>[0];

/**
 * The translation sheet of a file: one row for each text, all languages side by side, with what it is, who says it,
 * what comes before, and for each translation its length beside the first text and its state.
 * @param languages of the columns, the file's first one first
 * @param language of headings and words, `fr` or `en`
 */
export function sheetTable(file: Loose, languages: readonly string[], language: string): Table {
  const say = sheetWords(language);
  const [first = '', ...others] = languages;
  const sources = sourcesOf(file);
  const ratio = (text: string, source: string) =>
    text === '' || source === ''
      ? ''
      : `×${formatNumber(language, Math.round((100 * text.length) / source.length) / 100)}`;
  const headings = [
    ID,
    say('what'),
    say('who'),
    say('before'),
    ...languages,
    ...others.flatMap((tag) => [say('ratio', { tag }), say('state', { tag })]),
  ];
  const rows = sheetTexts(file).map((text) => {
    const source = text.texts[first] ?? '';
    const ways = text.before.slice(0, MOST_WAYS).join(' / ');
    return [
      text.id,
      say(`kind.${text.kind}`),
      text.speaker ?? '',
      text.before.length > MOST_WAYS ? `${ways} / …` : ways,
      ...languages.map((tag) => text.texts[tag] ?? ''),
      ...others.flatMap((tag) => [
        ratio(text.texts[tag] ?? '', source),
        say(`is.${translationState(text, first, tag, sources)}`),
      ]),
    ];
  });
  return [headings, ...rows];
}

/** Widths of the columns of that table, in characters. */
export function sheetWidths(languages: number): readonly number[] {
  const rest = Array.from({ length: languages - 1 }, () => [8, 14]).flat();
  return [24, 16, 16, 36, ...Array.from({ length: languages }, () => 60), ...rest];
}
