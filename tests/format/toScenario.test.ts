import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultWeeks } from '../../src/engine/index.ts';
import { readScenario } from '../../src/format/index.ts';
import { toScenario } from '../../src/format/trusted.ts';
import { importsOf } from '../gate/imports.ts';

const BARE = {
  format: 1,
  id: 'bare',
  title: 'Nu',
  languages: ['fr'],
  flags: { 'a-vu': 'Vu', 'a-lu': 'Lu' },
  start: { node: 'debut' },
  nodes: {
    debut: {
      text: 'Bonjour.',
      choices: [
        { id: 'un', text: 'Un', speed: 20, sets: ['a-vu', '!a-lu'], next: 'suite' },
        { id: 'deux', text: 'Deux', needs: ['!a-vu', 'a-lu'], next: 'fin' },
      ],
    },
    suite: { place: 'corridor', mood: 'happy', text: 'Alors', next: 'fin' },
    fin: { ending: 'lost', title: 'Fin', text: 'Rideau.' },
  },
};

test('what a file leaves out gets its default', () => {
  const scenario = toScenario(BARE);
  expect(scenario).toMatchObject({ level: 1, skills: [], place: 'office', cast: {} });
  expect(scenario.start).toEqual({ node: 'debut', speed: 50, direction: 50 });
  expect(scenario.nodes.debut).toMatchObject({
    type: 'decision',
    mood: 'neutral',
    place: 'office',
    choices: [
      { speed: 20, direction: 0, weeks: defaultWeeks(20), needs: [] },
      { speed: 0, direction: 0, weeks: defaultWeeks(0), sets: [] },
    ],
  });
  expect(scenario.nodes.suite).toMatchObject({ type: 'line', mood: 'happy', place: 'corridor', weeks: 0 });
});

test('an exclamation mark negates a flag, and flags keep their order', () => {
  const scenario = toScenario(BARE);
  expect(scenario.flags.map(({ id }) => id)).toEqual(['a-vu', 'a-lu']);
  expect(scenario.nodes.debut).toMatchObject({
    choices: [
      {
        sets: [
          { flag: 'a-vu', negated: false },
          { flag: 'a-lu', negated: true },
        ],
      },
      {
        needs: [
          { flag: 'a-vu', negated: true },
          { flag: 'a-lu', negated: false },
        ],
      },
    ],
  });
});

test('a plain string is told in every language of the file', () => {
  expect(toScenario(BARE).title).toEqual({ fr: 'Nu' });
  expect(toScenario({ ...BARE, languages: ['fr', 'en'] }).title).toEqual({ fr: 'Nu', en: 'Nu' });
});

test('the reader and the quick way give the same scenario', () => {
  const text = readFileSync(new URL('../../scenarios/call-me-back.json', import.meta.url), 'utf8');
  expect(readScenario(text).scenario).toEqual(toScenario(JSON.parse(text)));
});

test('the quick way brings neither schema nor parser into a page', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    // Type imports are gone once built.
    for (const { target, inside } of importsOf(file, text.replaceAll(/import type [^;]+;/g, '')))
      if (inside) walk(target);
      else packages.add(target);
  };
  walk('src/format/trusted.ts');
  expect([...seen].filter((file) => file.startsWith('src/format/'))).toEqual(['src/format/trusted.ts']);
  expect([...packages]).toEqual([]);
});
