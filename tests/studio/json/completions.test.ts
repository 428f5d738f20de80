import { expect, test } from 'vitest';
import schema from '../../../public/scenario.schema.json';
import { starterText } from '../../../src/format/index.ts';
import { completionsAt, type Help } from '../../../src/studio/json/help/completions.ts';
import { meaningAt } from '../../../src/studio/json/help/meaning.ts';

const HELP: Help = {
  schema,
  about: (key, { name }) => `${name}.${key}`,
  name: (what) => `a ${what}`,
  language: 'fr',
};

/** Suggestions at the mark `|` of a text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, offset, HELP);
  return {
    labels: found?.list.map(({ label }) => label) ?? [],
    /** The text once a suggestion has been taken. */
    with: (label: string) => {
      const { insert = '' } = found?.list.find((one) => one.label === label) ?? {};
      return text.slice(0, found?.over.from) + insert + text.slice(found?.over.to);
    },
  };
}

const starter = (from: string, to: string) => {
  expect(starterText()).toContain(from);
  return starterText().replace(from, () => to);
};

test('keys of an answer that it does not have yet are offered, with a value to fill', () => {
  const found = at('{"languages":["fr","en"],"nodes":{"a":{"choices":[{"id":"x","|"}]}}}');
  expect(found.labels).toContain('reaction');
  expect(found.labels).not.toContain('id');
  expect(found.labels).not.toContain('choices');
  expect(found.with('why')).toContain('"why": { "fr": "#{}", "en": "#{}" }}');
});

test('a key before another one ends with a comma, one that has its value already does not bring another', () => {
  expect(at('{"format":1,| "id":"a"}').with('level')).toBe('{"format":1,"level": #{1:0}, "id":"a"}');
  expect(at('{"lev|": 2}').with('level')).toBe('{"level": 2}');
});

test('a node is offered the keys of its kind once it has one', () => {
  expect(at('{"nodes":{"a":{"ending":"lost",|}}}').labels).toEqual(['title', 'text', 'notYet']);
  expect(at('{"nodes":{"a":{|}}}').labels).toEqual(expect.arrayContaining(['ending', 'choices', 'next']));
});

test('a key begun before others does not hide what kind its node is', () => {
  const found = at('{"nodes":{"a":{"mood":"neutral", "|" "text":"A","ending":"lost"}}}');
  expect(found.labels).toEqual(['title', 'notYet']);
});

test('values that the schema counts up are offered, within quotes and without', () => {
  expect(at('{"place":"off|"}').labels).toContain('office');
  expect(at('{"place":"off|"}').with('office')).toBe('{"place":"office"}');
  expect(at('{"place": |}').with('office')).toBe('{"place": "office"}');
  expect(at('{"nodes":{"a":{"mood":"|"}}}').labels).toContain('hurried');
  expect(at('{"nodes":{"a":{"ending":"|"}}}').labels).toContain('signed');
  expect(at('{"nodes":{"a":{"choices":[{"best": |}]}}}').labels).toEqual(['true', 'false']);
});

test('ids of the file are offered where they are named', () => {
  const next = at(starter('"next": "where-are-we"', '"next": "|"'));
  expect(next.labels).toEqual(expect.arrayContaining(['opening', 'where-are-we', 'three-chairs']));
  expect(at('{"start":{"node":"|"},"nodes":{"a":{},"b":{}}}').labels).toEqual(['a', 'b']);
  expect(at('{"cast":{"anne":{"name":"Anne"}},"nodes":{"a":{"speaker":"|"}}}').labels).toEqual(['anne']);
  const needs = '{"flags":{"met":"Vu"},"nodes":{"a":{"choices":[{"needs":["|"]}]}}}';
  expect(at(needs).labels).toEqual(['met', '!met']);
  expect(at(needs).with('!met')).toContain('"needs":["!met"]');
});

test('languages are offered: those of the file to a text, new ones to the list', () => {
  expect(at('{"languages":["fr","de"],"title":{"fr":"A",|}}').labels).toEqual(['de']);
  expect(at('{"languages":["fr","|"]}').labels).toContain('en');
  expect(at('{"languages":["fr","|"]}').labels).not.toContain('fr');
});

test('whole nodes, people and answers can be begun', () => {
  expect(at('{"nodes":{|}}').labels).toEqual(['a decision', 'a line', 'a ending']);
  expect(at('{"cast":{|}}').labels).toEqual(['a person']);
  expect(at('{"nodes":{"a":{"choices":[|]}}}').labels).toEqual(['a choice']);
});

test('a broken file is helped all the same', () => {
  expect(at('{"nodes":{"a":{"text":"A"},"b":{"next":"|\n').labels).toEqual(['a', 'b']);
});

test('nothing is offered within the words of a text', () => {
  expect(at('{"title":"Un |rendez-vous"}').labels).toEqual([]);
  expect(at('{"nodes":{"a":{"text":{"fr":"Un |"}}}}').labels).toEqual([]);
});

test('a key tells what it means in its part, an id what its node says', () => {
  const text = '{"title":"A","nodes":{"a":{"ending":"lost","title":"Perdu"},"b":{"text":"Oui","next":"a"}}}';
  expect(meaningAt(text, text.indexOf('title') + 1, HELP)?.about).toBe('scenario.title');
  expect(meaningAt(text, text.lastIndexOf('title') + 1, HELP)?.about).toBe('ending.title');
  expect(meaningAt(text, text.lastIndexOf('"a"') + 1, HELP)).toMatchObject({ title: 'a', about: 'Perdu' });
  expect(meaningAt(text, text.indexOf('"b"') + 1, HELP)?.about).toBe('Oui');
  expect(meaningAt(text, text.indexOf('Oui'), HELP)).toBe(undefined);
});
