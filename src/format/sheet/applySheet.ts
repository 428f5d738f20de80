import { isObject } from '../lenient.ts';
import { lostCharacters } from './lostCharacters.ts';
import { type NewWordings, withWordings } from './sheetEdits.ts';
import { languagesOf, type SheetText, sheetTexts } from './sheetTexts.ts';
import {
  approvedRecord,
  keepsSources,
  type Sources,
  sourceHash,
  sourcesOf,
  type TextState,
  textState,
} from './sources.ts';

/** One row of a sheet that comes back. */
export interface SheetRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  /** What the sheet says of each translation; nothing for a language without such a column. */
  readonly states: Readonly<Record<string, TextState>>;
}

/** A reason to take nothing from a sheet. */
export interface SheetProblem {
  readonly type: 'unknown-id' | 'repeated-id' | 'lost';
  readonly row: number;
  readonly id: string;
  readonly language?: string;
  /** What shows that characters were lost. */
  readonly found?: string;
}

export interface SheetChange {
  readonly type: 'text' | 'state';
  readonly row: number;
  readonly id: string;
  readonly language: string;
  /** Texts, or states. */
  readonly before: string;
  readonly after: string;
}

export type Applied =
  | {
      readonly type: 'applied';
      readonly text: string;
      readonly changes: readonly SheetChange[];
      /** Cells that came back empty: the file keeps its text. */
      readonly emptied: readonly Emptied[];
      /** Ids of the file's texts that the sheet does not hold: they stay as they are. */
      readonly absent: readonly string[];
    }
  | { readonly type: 'refused'; readonly problems: readonly SheetProblem[] };

function lines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

function problemsOf(
  rows: readonly SheetRow[],
  known: ReadonlyMap<string, SheetText>,
): readonly SheetProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, id, cells }): readonly SheetProblem[] => {
    const text = known.get(id);
    if (!text) return [{ type: 'unknown-id', row, id }];
    if (seen.size === seen.add(id).size) return [{ type: 'repeated-id', row, id }];
    return Object.entries(cells).flatMap(([language, cell]) => {
      const found = lostCharacters(text.texts[language] ?? '', cell);
      return found === undefined ? [] : [{ type: 'lost', row, id, language, found }];
    });
  });
}

interface Judged {
  /** Of the first text as it was, and as it now is. */
  readonly hashBefore: string;
  readonly hash: string;
  readonly current: TextState;
  readonly stated: TextState | undefined;
  readonly textChanged: boolean;
  readonly sourceChanged: boolean;
  /** Whether the file keeps records. */
  readonly recording: boolean;
}

/** The record of a translation after the import: what the sheet states holds, for the first text as it now is. */
function nextRecord(record: string | undefined, judged: Judged): string | undefined {
  const { hashBefore, hash, current, stated, textChanged, sourceChanged, recording } = judged;
  // Without a record nobody could tell later that the translation was made from another text.
  if (sourceChanged && !textChanged) return record ?? (recording ? hashBefore : undefined);
  if (stated === 'approved') return approvedRecord(hash);
  if (textChanged) return recording ? hash : undefined;
  const cleared = stated === 'translated' && (current === 'changed' || current === 'approved');
  return cleared ? hash : record;
}

type Emptied = Pick<SheetChange, 'row' | 'id' | 'language'>;

/** What the cells of one row change in the wordings of its text. */
function wordingsOf({ row, id, cells }: SheetRow, { texts, plain, isName }: SheetText, first: string) {
  // A name that stands for all languages already says what a cell repeats.
  const shared = plain && isName ? texts[first] : undefined;
  const wordings = new Map<string, string>();
  const changes: SheetChange[] = [];
  const emptied: Emptied[] = [];
  for (const [language, cell] of Object.entries(cells)) {
    const before = texts[language] ?? '';
    const after = lines(cell);
    if (after.trim() === '') {
      if (before !== '') emptied.push({ row, id, language });
    } else if (after !== lines(before) && after !== shared) {
      wordings.set(language, after);
      changes.push({ type: 'text', row, id, language, before, after });
    }
  }
  return { wordings, changes, emptied };
}

type Records = Map<string, Map<string, string>>;

/** Brings the records of one row up to date, in place, and tells what that changes. */
function restate(
  { row, id, cells, states }: SheetRow,
  { texts }: SheetText,
  wordings: ReadonlyMap<string, string>,
  { first, records, recording }: { first: string; records: Records; recording: boolean },
) {
  const changes: SheetChange[] = [];
  let recorded = false;
  const source = wordings.get(first) ?? texts[first] ?? '';
  for (const language of Object.keys(cells)) {
    const translation = wordings.get(language) ?? texts[language];
    if (language === first || translation === undefined) continue;
    const record = records.get(language)?.get(id);
    const before = textState(texts[first] ?? '', texts[language], record);
    const next = nextRecord(record, {
      hashBefore: sourceHash(texts[first] ?? ''),
      hash: sourceHash(source),
      current: before,
      stated: states[language],
      textChanged: wordings.has(language),
      sourceChanged: wordings.has(first),
      recording,
    });
    const after = textState(source, translation, next);
    if (after !== before && before !== 'missing')
      changes.push({ type: 'state', row, id, language, before, after });
    if (next === undefined || next === record) continue;
    records.set(language, (records.get(language) ?? new Map()).set(id, next));
    recorded = true;
  }
  return { changes, recorded };
}

/**
 * Takes a translation sheet back into the text of a scenario file. All or nothing: a row that belongs to no text,
 * or characters that were lost on the way, and nothing is taken. What the sheet does not change keeps its bytes.
 * A language that the file does not have is added when at least one of its cells is filled.
 * @param source a file without faults of shape
 */
export function applySheet(source: string, rows: readonly SheetRow[]): Applied {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = source.slice(mark.length);
  const file: unknown = JSON.parse(text);
  if (!isObject(file)) throw new Error('A translation sheet needs a file that was checked');
  const languages = languagesOf(file);
  const [first = ''] = languages;
  const texts = sheetTexts(file);
  const known = new Map(texts.map((one) => [one.id, one]));
  const problems = problemsOf(rows, known);
  if (problems.length > 0) return { type: 'refused', problems };

  const records: Records = new Map(
    Object.entries(sourcesOf(file)).map(([tag, byId]) => [tag, new Map(Object.entries(byId))]),
  );
  const recording = keepsSources(file);
  const changes: SheetChange[] = [];
  const emptied: Emptied[] = [];
  const edits: NewWordings[] = [];
  let recorded = false;
  for (const row of rows) {
    const one = known.get(row.id);
    if (!one) continue;
    const told = wordingsOf(row, one, first);
    const restated = restate(row, one, told.wordings, { first, records, recording });
    changes.push(...told.changes, ...restated.changes);
    emptied.push(...told.emptied);
    recorded ||= restated.recorded;
    if (told.wordings.size > 0)
      edits.push({
        path: one.path,
        wordings: told.wordings,
        ...(one.plain && { plainIn: one.isName ? languages : [first] }),
      });
  }
  const worded = new Set(edits.flatMap(({ wordings }) => [...wordings.keys()]));
  const sources: Sources | undefined = recorded
    ? Object.fromEntries([...records].map(([tag, byId]) => [tag, Object.fromEntries(byId)]))
    : undefined;
  const listed = new Set(rows.map(({ id }) => id));
  return {
    type: 'applied',
    text:
      mark +
      withWordings(
        text,
        edits,
        [...worded].filter((tag) => !languages.includes(tag)),
        sources,
      ),
    changes,
    emptied,
    absent: texts.map(({ id }) => id).filter((id) => !listed.has(id)),
  };
}
