import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesHash, type Scenario, sameRules } from '../../src/engine/index.ts';
import { anyScenario } from '../builders/arbitraries.ts';

/** One thing changed somewhere, of the rules or of the words, or nothing. */
function edits(scenario: Scenario, place: number, kind: number): Scenario {
  const ids = Object.keys(scenario.nodes);
  const id = ids[place % ids.length] ?? '';
  const node = scenario.nodes[id];
  if (!node) return scenario;
  const put = (changed: typeof node): Scenario => ({
    ...scenario,
    nodes: { ...scenario.nodes, [id]: changed },
  });
  switch (kind) {
    case 0:
      return structuredClone(scenario);
    case 1:
      return put({ ...node, text: { fr: 'Autrement dit' } });
    case 2:
      return node.type === 'decision'
        ? put({ ...node, choices: [...node.choices].reverse() })
        : put({ ...node });
    case 3:
      return node.type === 'decision'
        ? put({ ...node, choices: node.choices.map((one, at) => (at === 0 ? { ...one, weeks: 99 } : one)) })
        : node.type === 'line'
          ? put({ ...node, speed: node.speed + 1 })
          : put({ ...node, kind: node.kind === 'lost' ? 'signed' : 'lost' });
    case 4:
      return { ...scenario, start: { ...scenario.start, speed: scenario.start.speed + 1 } };
    default:
      return { ...scenario, flags: [...scenario.flags, { id: 'another', text: {} }] };
  }
}

test('two scenarios have the same rules exactly when the hashes of their rules are the same', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(20), fc.nat(5), (scenario, place, kind) => {
      const other = edits(scenario, place, kind);
      expect(sameRules(scenario, other)).toBe(rulesHash(scenario) === rulesHash(other));
      expect(sameRules(scenario, other)).toBe(kind <= 2);
    }),
    { numRuns: 200 },
  );
});

test('a node that has another name is another rule', () => {
  const scenario: Scenario = fc.sample(anyScenario, 1)[0] as Scenario;
  const [first = '', ...others] = Object.entries(scenario.nodes);
  const [, node] = first as [string, Scenario['nodes'][string]];
  const nodes = Object.fromEntries([['renamed', node], ...others]) as Scenario['nodes'];
  expect(sameRules(scenario, { ...scenario, nodes })).toBe(false);
});
