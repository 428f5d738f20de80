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
      readonly emptied: readonly Pick<SheetChange, 'row' | 'id' | 'language'>[];
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
  const { hash, current, stated, textChanged, sourceChanged, recording } = judged;
  if (sourceChanged && !textChanged) return record;
  if (stated === 'approved') return approvedRecord(hash);
  if (textChanged) return recording ? hash : undefined;
  const cleared = stated === 'translated' && (current === 'changed' || current === 'approved');
  return cleared ? hash : record;
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

  const old = sourcesOf(file);
  const records = new Map(Object.entries(old).map(([tag, byId]) => [tag, new Map(Object.entries(byId))]));
  const recording = keepsSources(file);
  const changes: SheetChange[] = [];
  const emptied: Pick<SheetChange, 'row' | 'id' | 'language'>[] = [];
  const edits: NewWordings[] = [];
  let recorded = false;

  for (const { row, id, cells, states } of rows) {
    const one = known.get(id);
    if (!one) continue;
    const wordings = new Map<string, string>();
    for (const [language, cell] of Object.entries(cells)) {
      const before = one.texts[language] ?? '';
      if (cell.trim() === '') {
        if (before !== '') emptied.push({ row, id, language });
      } else if (lines(cell) !== lines(before)) {
        wordings.set(language, lines(cell));
        changes.push({ type: 'text', row, id, language, before, after: lines(cell) });
      }
    }
    if (wordings.size > 0) edits.push({ path: one.path, wordings, ...(one.plain && { plainIn: first }) });
    const sourceNow = wordings.get(first) ?? one.texts[first] ?? '';
    for (const language of Object.keys(cells)) {
      if (language === first) continue;
      const record = records.get(language)?.get(id);
      const current = textState(one.texts[first] ?? '', one.texts[language], record);
      const translation = wordings.get(language) ?? one.texts[language];
      if (translation === undefined) continue;
      const next = nextRecord(record, {
        hash: sourceHash(sourceNow),
        current,
        stated: states[language],
        textChanged: wordings.has(language),
        sourceChanged: wordings.has(first),
        recording,
      });
      if (next === record || next === undefined) continue;
      const byId = records.get(language) ?? new Map<string, string>();
      records.set(language, byId.set(id, next));
      recorded = true;
      const state = textState(sourceNow, translation, next);
      if (state !== current)
        changes.push({ type: 'state', row, id, language, before: current, after: state });
    }
  }
  const added = [...new Set(edits.flatMap(({ wordings }) => [...wordings.keys()]))].filter(
    (tag) => !languages.includes(tag),
  );
  const sources: Sources | undefined = recorded
    ? Object.fromEntries([...records].map(([tag, byId]) => [tag, Object.fromEntries(byId)]))
    : undefined;
  const listed = new Set(rows.map(({ id }) => id));
  return {
    type: 'applied',
    text: mark + withWordings(text, edits, added, sources),
    changes,
    emptied,
    absent: texts.map(({ id }) => id).filter((id) => !listed.has(id)),
  };
}
