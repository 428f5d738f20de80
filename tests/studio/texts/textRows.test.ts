import { describe, expect, it } from 'vitest';
import {
  addLanguage,
  approveTranslations,
  noteTranslations,
  setAt,
  setWording,
  starterText,
  writeTranslation,
} from '../../../src/format/index.ts';
import { edited } from '../../../src/store/index.ts';
import { inReadingOrder } from '../../../src/studio/outline/readingOrder.ts';
import { holds, nextOpen, passes, shownGroups } from '../../../src/studio/texts/filters.ts';
import { findLanguage } from '../../../src/studio/texts/findLanguage.ts';
import { formerSource } from '../../../src/studio/texts/formerSource.ts';
import { keptGroups } from '../../../src/studio/texts/keptGroups.ts';
import { mostCharacters, oddRatio } from '../../../src/studio/texts/lengths.ts';
import { progressOf, textRows } from '../../../src/studio/texts/textRows.ts';
import { readWorkFile } from '../../../src/studio/workbench/workFile.ts';

const STARTER = starterText();
const WHY = 'nodes/opening/choices/0/why';
const groupsOf = (text: string, language = 'en') => textRows(readWorkFile(text), language);
const rowsOf = (text: string, language = 'en') => groupsOf(text, language).flatMap(({ rows }) => rows);

function rowAt(text: string, key: string, language = 'en') {
  const row = rowsOf(text, language).find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
}

const write = (text: string, key: string, wording: string, language = 'en') =>
  writeTranslation(text, rowAt(text, key, language).text, language, wording);
const approve = (text: string, key: string, yes = true) =>
  approveTranslations(text, [rowAt(text, key).text], 'en', yes);
const reword = (text: string) =>
  setAt(text, ['nodes', 'opening', 'choices', 0, 'why', 'fr'], 'Tout autre chose.');

describe('rows', () => {
  it('stand node by node as a game meets them, the scenario and its cast first', () => {
    const ids = groupsOf(STARTER).map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['file', 'cast', 'flags', 'opening']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(3).sort()).toEqual(Object.keys(JSON.parse(STARTER).nodes).sort());
  });

  it('tell who speaks, which choice they belong to, and where findings speak of them', () => {
    expect(rowAt(STARTER, WHY)).toMatchObject({ letter: 'A', place: 'nodes.opening.choices[0].why.en' });
    expect(rowAt(STARTER, 'nodes/opening/text').text.speaker).toBeDefined();
  });

  it('put the nodes that no way leads to last', () => {
    const nodes = { lost: { next: 'a' }, a: { next: 'b' }, b: { next: 'a' } };
    const work = readWorkFile(JSON.stringify({ start: { node: 'a' }, nodes }));
    expect(inReadingOrder(work).map(({ id }) => id)).toEqual(['a', 'b', 'lost']);
  });

  it('are the same objects after an edit elsewhere', () => {
    const before = groupsOf(STARTER);
    const after = keptGroups(before, groupsOf(write(STARTER, WHY, 'Something else.')));
    const changed = after.filter((group) => !before.includes(group));
    expect(changed.map(({ id }) => id)).toEqual(['opening']);
    const rows = before.find(({ id }) => id === 'opening')?.rows ?? [];
    expect(changed[0]?.rows.filter((row) => !rows.includes(row)).map(({ key }) => key)).toEqual([WHY]);
  });

  it('hold whatever a file has in the place of texts', () => {
    const nodes = {
      a: { text: 7, choices: [{ id: 'x', text: null }, 3, { text: { fr: 1, en: ['y'] } }] },
      b: 4,
    };
    const work = readWorkFile(
      JSON.stringify({ languages: ['fr', 'en'], start: 5, cast: [1], nodes, title: [] }),
    );
    const rows = textRows(work, 'en').flatMap((group) => group.rows);
    expect(rows.map(({ key, sound, state }) => [key, sound, state])).toEqual([
      ['title', false, 'missing'],
      ['nodes/a/text', false, 'missing'],
      ['nodes/a/choices/0/text', false, 'missing'],
      ['nodes/a/choices/2/text', true, 'missing'],
    ]);
  });
});

describe('states', () => {
  it('go from approved to changed when the first text changes, and back to translated with new words', () => {
    const approved = approve(STARTER, WHY);
    expect(rowAt(approved, WHY).state).toBe('approved');
    const changed = reword(approved);
    expect(rowAt(changed, WHY).state).toBe('changed');
    const again = write(changed, WHY, 'Something else entirely.');
    expect(rowAt(again, WHY)).toMatchObject({ state: 'translated', target: 'Something else entirely.' });
    expect(rowAt(approve(changed, WHY), WHY).state).toBe('approved');
    expect(rowAt(approve(approved, WHY, false), WHY).state).toBe('translated');
  });

  it('know what a translation was made from: a first text that changes sends it to review', () => {
    expect(rowAt(reword(write(STARTER, WHY, 'One. Two.')), WHY).state).toBe('changed');
    expect(rowAt(reword(STARTER), WHY).state).toBe('translated');
  });

  it('are missing once the words are gone, and leave no record', () => {
    const emptied = write(write(STARTER, WHY, 'One. Two.'), WHY, ' ');
    expect(rowAt(emptied, WHY).state).toBe('missing');
    expect(JSON.parse(emptied)['x-sources'].en).toEqual({});
    expect(Object.keys(JSON.parse(emptied).nodes.opening.choices[0].why)).toEqual(['fr']);
  });

  it('are counted for each language, a third one without any code', () => {
    const three = addLanguage(approve(STARTER, WHY), 'de');
    const file = JSON.parse(three);
    expect(file.languages).toEqual(['fr', 'en', 'de']);
    const progress = progressOf(file, file.languages);
    const all = rowsOf(three).length;
    expect(progress.get('en')).toMatchObject({ missing: 0, approved: 1 });
    const names = rowsOf(three, 'de').filter(({ text }) => text.plain && text.isName).length;
    expect(progress.get('de')).toEqual({ missing: all - names, changed: 0, translated: names, approved: 0 });
    const german = write(three, 'title', 'Die Broschüre', 'de');
    expect(JSON.parse(german).title.de).toBe('Die Broschüre');
    expect(rowAt(german, 'title', 'en')).toMatchObject({ state: 'translated', target: 'A first meeting' });
  });

  it('of a file in one language begin with plain strings, which become texts by language', () => {
    const text = JSON.stringify({ languages: ['fr'], title: 'Bonjour', nodes: {} }, null, 2);
    const two = addLanguage(text, 'en');
    expect(rowAt(two, 'title')).toMatchObject({ source: 'Bonjour', state: 'missing' });
    expect(JSON.parse(write(two, 'title', 'Hello')).title).toEqual({ fr: 'Bonjour', en: 'Hello' });
    expect(write(two, 'title', '')).toBe(two);
  });

  it('of a draft that begins from a file are noted at once, and stay right when they are written in the form', () => {
    const begun = noteTranslations(STARTER);
    expect(rowsOf(begun).map(({ state }) => state)).toEqual(rowsOf(STARTER).map(({ state }) => state));
    expect(noteTranslations(approve(STARTER, WHY))).toContain('+"');
    const reworded = reword(begun);
    expect(rowAt(reworded, WHY).state).toBe('changed');
    const path = ['nodes', 'opening', 'choices', 0, 'why'];
    const inForm = (wording: string) =>
      setWording(reworded, path, { language: 'en', wording, isOptional: true });
    expect(rowAt(inForm('New words.'), WHY).state).toBe('translated');
    expect(JSON.parse(inForm(''))['x-sources'].en[WHY]).toBeUndefined();
  });

  it('change nothing but the words and their record', () => {
    const old = JSON.parse(STARTER).nodes.opening.choices[0].why.en;
    const written = write(STARTER, WHY, 'New “words”.');
    expect(setAt(written, ['x-sources'], undefined)).toBe(
      STARTER.replace(JSON.stringify(old), JSON.stringify('New “words”.')),
    );
  });
});

it('the text that a translation was made from is found again in the history of the draft', () => {
  const approved = approve(STARTER, WHY);
  const typed = reword(approved);
  const history = [typed, setAt(typed, ['minutes'], 9)].reduce(
    (old, text, at) => edited(old, text, at === 0 ? `${WHY}/fr` : 'minutes', at * 5000),
    { text: approved, past: [], future: [] } as Parameters<typeof edited>[0],
  );
  const { text } = rowAt(history.text, WHY);
  const record = JSON.parse(history.text)['x-sources'].en[text.id].replace('+', '');
  expect(formerSource(history, text, record)).toBe(rowAt(STARTER, WHY).source);
  expect(formerSource({ ...history, past: [] }, text, record)).toBeUndefined();
});

describe('filters', () => {
  const changed = reword(approve(STARTER, WHY));
  const rows = rowsOf(changed);
  const keys = (filter: Parameters<typeof passes>[1]) =>
    rows.filter((row) => passes(row, filter, row.key === 'title')).map(({ key }) => key);

  it('show what they say', () => {
    expect(keys('all')).toHaveLength(rows.length);
    expect(keys('changed')).toEqual([WHY]);
    expect(keys('todo')).toEqual([WHY]);
    expect(keys('missing')).toEqual([]);
    expect(keys('unapproved')).toHaveLength(rows.length);
    expect(keys('found')).toEqual(['title']);
  });

  it('leave no empty group, and the whole ones as they were', () => {
    const groups = groupsOf(changed);
    expect(shownGroups(groups, () => true)).toEqual(groups);
    expect(shownGroups(groups, () => true)[0]).toBe(groups[0]);
    expect(shownGroups(groups, ({ key }) => key === WHY).map(({ id }) => id)).toEqual(['opening']);
  });

  it('search without minding accents and capitals', () => {
    const row = { ...rowAt(STARTER, WHY), source: 'Elle préfère' };
    expect(holds(row, ' PREFERE ')).toBe(true);
    expect(holds(row, 'opening')).toBe(true);
    expect(holds(row, 'zzz')).toBe(false);
  });

  it('go on with the next that is not approved, from the top after the last', () => {
    const [first, second] = rows;
    const last = rows.at(-1);
    expect(nextOpen(rows, first?.key ?? '')).toBe(second);
    expect(nextOpen(rows, last?.key ?? '')).toBe(first);
    expect(
      nextOpen(
        rows.map((row) => ({ ...row, state: 'approved' as const })),
        WHY,
      ),
    ).toBeUndefined();
  });
});

it('a length is told when it is odd, never of short texts', () => {
  const line = 'Écoutez, j’ai deux budgets sur mon bureau.';
  expect(oddRatio(line, line)).toBeUndefined();
  expect(oddRatio(line, line.repeat(2))).toBe(2);
  expect(oddRatio(line, 'Look.')).toBeLessThan(0.6);
  expect(oddRatio('Oui.', 'Certainly, with pleasure.')).toBeUndefined();
  expect([mostCharacters('line'), mostCharacters('choice'), mostCharacters('role')]).toEqual([
    220,
    110,
    undefined,
  ]);
});

it('a language is found by its name in the language of the interface, in its own, or by its tag', () => {
  expect(findLanguage('allemand', 'fr')).toBe('de');
  expect(findLanguage(' Deutsch', 'fr')).toBe('de');
  expect(findLanguage('German', 'en')).toBe('de');
  expect(findLanguage('PT-br', 'fr')).toBe('pt-BR');
  expect(findLanguage('oc', 'fr')).toBe('oc');
  for (const words of ['', '   ', 'nulle part', 'xx-', '<b>'])
    expect(findLanguage(words, 'fr')).toBeUndefined();
});
