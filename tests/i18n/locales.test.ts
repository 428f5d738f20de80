import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../src/i18n/index.ts';

const FOLDER = new URL('../../src/i18n/locales/', import.meta.url);
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flat(value, `${prefix}${key}.`),
  );
}

function read(language: string, name: string): ReadonlyMap<string, string> {
  return new Map(flat(JSON.parse(readFileSync(new URL(`${language}/${name}`, FOLDER), 'utf8'))));
}

const names = readdirSync(new URL('fr/', FOLDER));
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+/g) ?? [])].sort();

test('both languages have the same namespaces', () => {
  expect(readdirSync(new URL('en/', FOLDER))).toEqual(names);
});

test.each(names)('%s says the same things in both languages', (name) => {
  const [fr, en] = [read('fr', name), read('en', name)];
  const plain = (keys: Iterable<string>) =>
    [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort();
  expect(plain(fr.keys())).toEqual(plain(en.keys()));
  for (const [key, text] of fr) {
    const other = en.get(key);
    if (other !== undefined) expect([key, placeholders(other)]).toEqual([key, placeholders(text)]);
  }
});

test.each(names)('%s has every plural form that its language needs', (name) => {
  for (const language of UI_LANGUAGES) {
    const texts = read(language, name);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of texts.keys())
      if (key.endsWith('_other'))
        for (const form of forms) expect([...texts.keys()]).toContain(key.replace(PLURAL, `_${form}`));
  }
});

test.each(names)('%s is typeset as its language asks', (name) => {
  for (const [key, text] of read('fr', name)) {
    expect([key, text]).toEqual([key, expect.not.stringMatching(/[ \u00a0][;!?]/)]);
    expect([key, text]).toEqual([key, expect.not.stringMatching(/[^\u202f\s?!.…(]([;!?])(\s|$)/)]);
    expect([key, text]).toEqual([key, expect.not.stringMatching(/[a-zà-ÿ]'[a-zà-ÿ]|« |[^\u00a0]»|\.\.\./i)]);
  }
  for (const [key, text] of read('en', name))
    expect([key, text]).toEqual([key, expect.not.stringMatching(/[a-z]'[a-z]|\.\.\.|—/i)]);
});
