import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { jsonSchema } from '../../src/cli/jsonSchema.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { type EndingKind, MAX_FLAGS, type Mood, type Place } from '../../src/engine/index.ts';
import { set } from '../../src/format/example.ts';
import { namesOf, readScenario, type ScenarioFile, starterText } from '../../src/format/index.ts';

const PUBLISHED = new URL('../../public/scenario.schema.json', import.meta.url);
interface Part {
  readonly properties?: Readonly<
    Record<
      string,
      {
        readonly description?: string;
        readonly markdownDescription?: string;
        readonly enum?: readonly string[];
        readonly enumDescriptions?: readonly string[];
      }
    >
  >;
}
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

test.each(['fr', 'en'])('hovering and completing tell more than the bare key in %s', (language) => {
  const { $defs, properties } = JSON.parse(JSON.stringify(jsonSchema(wordsIn(language).say)));
  const parts = Object.entries<Part>({ ...$defs, scenario: { properties } });
  for (const [name, part] of parts)
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      expect([name, key, property.description]).toEqual([name, key, expect.stringMatching(/\S{2,}.*\.$/)]);
      expect(property.description).not.toContain('`');
      if (property.markdownDescription)
        expect(property.markdownDescription.replaceAll('`', '')).toBe(property.description);
      if (property.enum) expect(property.enumDescriptions).toHaveLength(property.enum.length);
    }
});

/** A snippet filled in: each place with its first value, or with what it shows, or with a word. */
function filledIn(body: unknown): unknown {
  const text = JSON.stringify(body)
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]+)\}/g, '$1')
    .replaceAll(/\$\d+/g, 'opening');
  return JSON.parse(text);
}

test.each(['decision', 'line', 'ending', 'choice', 'textByLanguage'])(
  'the snippets of %s are valid',
  (name) => {
    const { $defs } = JSON.parse(JSON.stringify(jsonSchema(wordsIn('en').say)));
    const bodies = $defs[name].defaultSnippets.map(({ body }: { body: unknown }) => filledIn(body));
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      const path =
        { choice: 'nodes.opening.choices.0', textByLanguage: 'title' }[name as string] ?? 'nodes.made';
      const { findings } = readScenario(set(path, body)(starterText()));
      const codes = findings.filter(({ code, severity }) => severity === 'error' && code.startsWith('PN1'));
      // Both answers of a menu that nobody has named yet are called the same.
      expect(codes.filter(({ code }) => code !== 'PN120')).toEqual([]);
    }
  },
);

test('the schema of a file completes its names, each with what it stands for', () => {
  const file = JSON.parse(set('languages', ['fr', 'en', 'de'])(starterText()));
  const { $defs } = JSON.parse(JSON.stringify(jsonSchema(wordsIn('en').say, namesOf(file, 'en'))));
  const offered = (part: string, key: string) => $defs[part].properties[key].anyOf[0];
  for (const [part, key] of [
    ['choice', 'next'],
    ['line', 'next'],
    ['start', 'node'],
  ] as const) {
    const { enum: ids, enumDescriptions } = offered(part, key);
    expect(ids).toEqual(Object.keys(file.nodes));
    expect(enumDescriptions[0]).toBe('choice: It’s interesting, it really is. Send me a proposal and I’ll…');
    // A node is often named before it is written.
    expect($defs[part].properties[key].anyOf[1]).toMatchObject({ type: 'string', maxLength: 60 });
  }
  expect(offered('decision', 'speaker')).toEqual({ enum: ['anne'], enumDescriptions: ['Anne Morel'] });
  expect($defs.line.properties.sets.items.anyOf[0]).toEqual({
    enum: ['knows-paul', '!knows-paul'],
    enumDescriptions: ['Anne has said who holds the budget.', 'not yet: Anne has said who holds the budget.'],
  });
  expect(Object.keys($defs.textByLanguage.properties)).toEqual(['fr', 'en', 'de']);
  expect($defs.textByLanguage.defaultSnippets[0].body).toEqual({ fr: '$1', en: '$2', de: '$3' });
});

test('a file without names is offered none, and a broken one those that it has', () => {
  const bare = jsonSchema(wordsIn('en').say, namesOf({ nodes: 3, cast: [], flags: null }, 'en'));
  expect(bare).toEqual(jsonSchema(wordsIn('en').say));
  expect(
    namesOf({ languages: ['de'], nodes: { a: { text: { de: 'Ja' }, choices: 1 }, b: null } }, 'en').nodes,
  ).toEqual([
    { id: 'a', type: 'decision', words: 'Ja' },
    { id: 'b', type: 'line', words: '' },
  ]);
});
