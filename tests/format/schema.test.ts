import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { jsonSchema } from '../../src/cli/jsonSchema.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { type EndingKind, MAX_FLAGS, type Mood, type Place } from '../../src/engine/index.ts';
import type { ScenarioFile } from '../../src/format/index.ts';

const PUBLISHED = new URL('../../public/scenario.schema.json', import.meta.url);
type Node = ScenarioFile['nodes'][string];

test('the published schema is the one that the reader uses', () => {
  expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(jsonSchema(wordsIn('en').say));
});

test.each(['fr', 'en'])('every key has a description in %s', (language) => {
  expect(JSON.stringify(jsonSchema(wordsIn(language).say))).not.toMatch(/"schema\./);
});

test('the schema offers the rules’ own lists', () => {
  const text = JSON.stringify(jsonSchema(wordsIn('en').say));
  expect(text).toContain('"enum":["neutral","happy","skeptical","annoyed","worried","hurried"]');
  expect(text).toContain(`"maxProperties":${MAX_FLAGS}`);
});

test('the types of the file agree with those of the rules', () => {
  expectTypeOf<NonNullable<ScenarioFile['place']>>().toEqualTypeOf<Place>();
  expectTypeOf<Extract<Node, { ending: unknown }>['ending']>().toEqualTypeOf<EndingKind>();
  expectTypeOf<NonNullable<Exclude<Node, { ending: unknown }>['mood']>>().toEqualTypeOf<Mood>();
});
