import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, rulesHash, type Scenario, type ScenarioNode } from '../../src/engine/index.ts';
import { anyScenario } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

function mapNodes(scenario: Scenario, change: (node: ScenarioNode) => ScenarioNode): Scenario {
  const nodes = Object.fromEntries(Object.entries(scenario.nodes).map(([id, node]) => [id, change(node)]));
  return { ...scenario, nodes };
}

const base = scenarioOf(
  [
    decision('d', [
      choice('a', 'l', { needs: [condition('x'), condition('!y')], when: { speed: { atLeast: 10 } } }),
      choice('b', 'e'),
    ]),
    line('l', 'e'),
    ending('e', 'advance'),
  ],
  { flags: ['x', 'y'] },
);

const onChoice = (id: string, change: Partial<Choice>) =>
  mapNodes(base, (node) =>
    node.type === 'decision'
      ? { ...node, choices: node.choices.map((c) => (c.id === id ? { ...c, ...change } : c)) }
      : node,
  );
const onLine = (change: object) =>
  mapNodes(base, (node) => (node.type === 'line' ? { ...node, ...change } : node));

law(
  'texts and the order of choices, nodes and flags leave the hash alone',
  fc.property(anyScenario, (scenario) => {
    const said = { fr: 'Autre chose' };
    const retold = mapNodes(scenario, (node) =>
      node.type === 'decision'
        ? {
            ...node,
            text: said,
            mood: 'happy',
            facilitation: said,
            choices: node.choices.map((c) => ({ ...c, text: said, why: said, best: true })).reverse(),
          }
        : { ...node, text: said },
    );
    const shuffled: Scenario = {
      ...retold,
      id: 'other',
      title: said,
      level: 4,
      flags: retold.flags.map((flag) => ({ ...flag, text: said })).reverse(),
      nodes: Object.fromEntries(Object.entries(retold.nodes).reverse()),
    };
    expect(rulesHash(shuffled)).toBe(rulesHash(scenario));
  }),
);

test.each<[string, Scenario]>([
  ['speed', onChoice('a', { speed: 5 })],
  ['direction', onChoice('a', { direction: -5 })],
  ['weeks', onChoice('a', { weeks: 3 })],
  ['a choice id', onChoice('a', { id: 'c' })],
  ['a target', onChoice('b', { next: 'l' })],
  ['a need', onChoice('a', { needs: [condition('x')] })],
  ['a negation', onChoice('a', { needs: [condition('x'), condition('y')] })],
  ['a flag set', onChoice('b', { sets: [condition('x')] })],
  ['a gauge range', onChoice('a', { when: { speed: { atLeast: 11 } } })],
  ['the effect of a line', onLine({ direction: -5 })],
  ['the target of a line', onLine({ next: 'd' })],
  ['the kind of an ending', mapNodes(base, (node) => (node.type === 'ending' ? ending('e', 'lost') : node))],
  ['the start', { ...base, start: { ...base.start, direction: 45 } }],
  ['the declared flags', { ...base, flags: base.flags.slice(1) }],
])('moving %s changes the hash', (_, changed) => {
  expect(rulesHash(changed)).not.toBe(rulesHash(base));
});

test('conditions are a set: their order changes nothing', () => {
  const swapped = onChoice('a', { needs: [condition('!y'), condition('x')] });
  expect(rulesHash(swapped)).toBe(rulesHash(base));
});

law(
  'any changed effect changes the hash',
  fc.property(anyScenario, fc.integer({ min: 1, max: 5 }), (scenario, more) => {
    const { start } = scenario;
    const node = scenario.nodes[start.node];
    fc.pre(node !== undefined && node.type !== 'ending');
    const changed = mapNodes(scenario, (each) => {
      if (each.id !== start.node) return each;
      if (each.type === 'line') return { ...each, speed: each.speed + more };
      if (each.type === 'ending') return each;
      const [first, ...others] = each.choices;
      return first
        ? { ...each, choices: [{ ...first, direction: first.direction - more }, ...others] }
        : each;
    });
    expect(rulesHash(changed)).not.toBe(rulesHash(scenario));
  }),
);

test('the hash is short and safe as a key', () => {
  expect(rulesHash(base)).toMatch(/^[0-9a-z]{1,11}$/);
});
