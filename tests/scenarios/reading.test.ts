import { expect, test } from 'vitest';
import { FROZEN_EFFECTS } from './frozenEffects.ts';
import { decisionsOf, LANGUAGES, READ, SCENARIOS, TEXTS } from './shipped.ts';

test('every shipped file reads without an error or a warning', () => {
  const spoken = READ.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
  expect(spoken).toEqual([]);
  expect(SCENARIOS).toHaveLength(READ.length);
});

test('a file bears the name of its scenario', () => {
  expect(READ.map(({ file }) => file)).toEqual(SCENARIOS.map(({ id }) => `${id}.json`));
});

test('the effects are the ones that were frozen before the texts were written', () => {
  const effects = SCENARIOS.map((scenario) => [
    scenario.id,
    Object.fromEntries(
      decisionsOf(scenario).flatMap((node) =>
        node.choices.map(({ id, speed, direction, weeks, next }) => [
          `${node.id}/${id}`,
          [speed, direction, weeks, next],
        ]),
      ),
    ),
  ]);
  expect(Object.fromEntries(effects)).toEqual(FROZEN_EFFECTS);
});

test('effects are multiples of five and the compass starts no higher than 50', () => {
  for (const scenario of SCENARIOS) {
    expect(scenario.start.direction).toBeLessThanOrEqual(50);
    for (const { choices } of decisionsOf(scenario))
      for (const { id, speed, direction } of choices)
        expect([id, Math.abs(speed % 5), Math.abs(direction % 5)]).toEqual([id, 0, 0]);
  }
});

test('every text is there in each language', () => {
  const missing = TEXTS.flatMap(({ where, kind, text }) =>
    LANGUAGES.filter((language) => !text[language]?.trim()).map(
      (language) => `${where} (${kind}, ${language})`,
    ),
  );
  expect(missing).toEqual([]);
});

test('every decision has its facilitation and both voices, every choice its reaction and its why', () => {
  for (const scenario of SCENARIOS)
    for (const node of decisionsOf(scenario)) {
      const { facilitation, watchSays, compassSays } = node;
      expect([node.id, facilitation, watchSays, compassSays]).not.toContain(undefined);
      for (const { id, reaction, why } of node.choices)
        expect([node.id, id, reaction, why]).not.toContain(undefined);
      expect(node.choices.filter(({ best }) => best)).toHaveLength(1);
    }
});

test('every signed ending says what is still ahead when the signature is not there yet', () => {
  for (const { nodes } of SCENARIOS)
    for (const node of Object.values(nodes))
      if (node.type === 'ending')
        expect([node.id, node.notYet !== undefined]).toEqual([node.id, node.kind === 'signed']);
});

test('every speaker is in the cast, with a face and a role', () => {
  for (const { cast, nodes, languages } of SCENARIOS) {
    expect(languages).toEqual(LANGUAGES);
    for (const node of Object.values(nodes)) {
      if (node.type === 'ending') continue;
      const speaker = cast[node.speaker ?? ''];
      expect([node.id, speaker?.role, speaker?.avatar]).not.toContain(undefined);
    }
  }
});
