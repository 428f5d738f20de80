import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonicalText, starterText, tidied } from '../../src/format/index.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const SHIPPED = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const STARTER = fileURLToPath(new URL('../../src/format/starter.json', import.meta.url));

const keysAt = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, key]) => key);
const nested = (depth: number) => `${'{"x-a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;

describe('the canonical layout', () => {
  test.each(SHIPPED)(
    'differs from the one in which %s is shipped by the order of some keys at most',
    (name) => {
      const text = readFileSync(FOLDER + name, 'utf8');
      const lines = (of: string) =>
        of
          .split('\n')
          .map((line) => line.replace(/,$/, ''))
          .sort();
      expect(lines(tidied(text) ?? '')).toEqual(lines(text));
    },
  );

  test('is the one of the starter, and of what `new` writes', () => {
    const text = readFileSync(STARTER, 'utf8');
    expect(tidied(text)).toBe(text);
    expect(starterText()).toBe(text);
  });

  test('does not depend on how a text was laid out, and loses nothing of it', () => {
    const text = starterText();
    expect(tidied(JSON.stringify(JSON.parse(text)))).toBe(text);
    expect(tidied(`\uFEFF${text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`)).toBe(text);
  });

  test('puts keys in the order of the schema, the kind of a node included', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? Array.isArray(value)
          ? value.map(turned)
          : value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          );
    const nodes = ({ nodes }: { nodes: object }) => Object.entries(nodes);
    const file = JSON.parse(starterText());
    const other = turned(file) as typeof file;
    // The order of nodes, of characters and of portrait options is the author’s.
    other.nodes = Object.fromEntries(nodes(other).reverse());
    other.cast.anne.avatar = file.cast.anne.avatar;
    expect(canonicalText(other)).toBe(starterText());
  });

  test('keeps unknown keys and those in x- after the known ones, as they stood', () => {
    const text = canonicalText({ 'x-b': 1, nodez: 2, id: 'a', 'x-a': { z: 1, a: 2 }, format: 1 });
    expect(keysAt(text, /^ {2}"(.+?)":/gm)).toEqual(['format', 'id', 'x-b', 'nodez', 'x-a']);
    expect(keysAt(text, /^ {4}"(.+?)":/gm)).toEqual(['z', 'a']);
  });

  test('puts texts in the order of the file’s languages', () => {
    const text = canonicalText({ title: { de: '3', fr: '2', 'x-n': '4', en: '1' }, languages: ['en', 'fr'] });
    expect(keysAt(text, /^ {4}"(.+?)":/gm)).toEqual(['en', 'fr', 'de', 'x-n']);
  });

  test('keeps a list of plain values on one line up to 110 columns', () => {
    const line = (length: number) => canonicalText({ skills: ['a'.repeat(length)] }).split('\n')[1] ?? '';
    expect(line(93)).toHaveLength(109);
    expect(line(94)).toBe('  "skills": [');
    expect(canonicalText({ 'x-n': [[1, 2], [], {}] })).toBe(
      '{\n  "x-n": [\n    [1, 2],\n    [],\n    {}\n  ]\n}\n',
    );
  });

  test.each([
    ['a key of the prototype', '{"nodes":{"__proto__":{"next":"a"},"constructor":1}}'],
    ['numbers beyond what JSON.stringify writes', '{"x-n":[-0,1e999,-1e999,1e-7,12e20]}'],
    ['half of a pair', '{"title":"\\ud800 \\u2028 \\u0000"}'],
    ['keys that look like numbers', '{"nodes":{"b":1,"12":2,"2":3}}'],
    ['what is no object', '[null,true,"",0]'],
    ['one level below the deepest', nested(64)],
  ])('loses nothing: %s', (_, text) => {
    const once = tidied(text) ?? '';
    expect(JSON.parse(once)).toStrictEqual(JSON.parse(text));
    expect(Object.keys(JSON.parse(once).nodes ?? {})).toEqual(Object.keys(JSON.parse(text).nodes ?? {}));
    expect(tidied(once)).toBe(once);
  });

  test.each([
    ['is no JSON', '{"id": }'],
    ['holds a comment', '{} // done'],
    ['is empty', ''],
    ['has a key twice, one of which would be lost', '{"id":"a","id":"b"}'],
    ['is nested too deeply', nested(65)],
  ])('is refused to a text that %s', (_, text) => {
    expect(tidied(text)).toBeUndefined();
  });
});
