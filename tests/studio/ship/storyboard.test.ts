import { expect, test } from 'vitest';
import { readScenario, starterText } from '../../../src/format/index.ts';
import { flagTexts, panelsOf } from '../../../src/studio/ship/storyboard.ts';

const { scenario } = readScenario(starterText());
if (!scenario) throw new Error('the starter does not read');

test('panels follow the order of reading, endings last, and each says where it leads', () => {
  const panels = panelsOf(scenario);
  expect(panels.map(({ number, node }) => [number, node.id])).toEqual([
    [1, 'opening'],
    [2, 'where-are-we'],
    [3, 'well-received'],
    [4, 'tuesday-thursday'],
    [5, 'three-chairs'],
    [6, 'three-words'],
  ]);
  expect(panels[0]?.leadsTo).toEqual([2, 3, 2]);
  expect(panels[2]?.leadsTo).toEqual([2]);
  expect(panels[5]?.leadsTo).toEqual([]);
});

test('what cannot be reached is on paper too', () => {
  const [ending] = Object.values(scenario.nodes).filter(({ type }) => type === 'ending');
  if (ending?.type !== 'ending') throw new Error('no ending');
  const apart = { ...scenario, nodes: { ...scenario.nodes, apart: { ...ending, id: 'apart' } } };
  expect(panelsOf(apart).map(({ node }) => node.id)).toContain('apart');
});

test('facts are told in words', () => {
  expect(flagTexts(scenario, [{ flag: 'knows-paul', negated: true }], 'en')).toEqual([
    { text: 'Anne has said who holds the budget.', negated: true },
  ]);
});
