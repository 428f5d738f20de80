import { expect, test } from 'vitest';
import { check, horizonOf } from '../../src/analysis/index.ts';
import { choicesOf, isOpen, letterOf, nodeOf, startState, step } from '../../src/engine/index.ts';
import { all, set } from '../../src/format/example.ts';
import { starterText } from '../../src/format/index.ts';
import { toScenario } from '../../src/format/trusted.ts';

const SECOND = 'nodes.where-are-we.choices';
const STUCK = all(...[0, 1, 2].map((index) => set(`${SECOND}.${index}.needs`, ['knows-paul'])))(
  starterText(),
);

test('the way to a stuck menu leads there, to the gauges that were told, and no answer is open', () => {
  const found = check(STUCK).findings.find(({ code }) => code === 'PN205');
  const scenario = toScenario(JSON.parse(STUCK));
  const route = { scenario, horizon: horizonOf(scenario) };
  let state = startState(scenario);
  for (const letter of String(found?.params.letters)) {
    for (;;) {
      const node = nodeOf(scenario, state.node);
      const choice = choicesOf(node).find((_, index) => letterOf(index) === letter);
      const result = step(
        route,
        state,
        choice ? { type: 'choose', choice: choice.id } : { type: 'continue' },
      );
      if (result.type === 'refused') throw new Error(result.reason);
      state = result.state;
      if (choice) break;
    }
  }
  while (nodeOf(scenario, state.node).type === 'line') {
    const result = step(route, state, { type: 'continue' });
    if (result.type === 'refused') throw new Error(result.reason);
    state = result.state;
  }
  expect(state.node).toBe(found?.node);
  expect({ speed: state.speed, direction: state.direction }).toEqual({
    speed: found?.params.speed,
    direction: found?.params.direction,
  });
  expect(choicesOf(nodeOf(scenario, state.node)).some((choice) => isOpen(scenario, state, choice))).toBe(
    false,
  );
});

test('a scenario with a stuck menu cannot be played', () => {
  expect(check(STUCK).scenario).toBeUndefined();
});

test('faults of words and looks do not keep the rules from being proven', () => {
  const codes = check(set('nodes.opening.mood', 'cross')(STUCK)).findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['PN113', 'PN205']));
});

test('nothing is claimed of games when the rules themselves are at fault', () => {
  const codes = check(set(`${SECOND}.0.speed`, 'fast')(STUCK)).findings.map(({ code }) => code);
  expect(codes).toEqual(['PN111']);
});

test('what the budget left unproven is said, and only that', () => {
  const codes = check(STUCK, { budget: 2 }).findings.map(({ code }) => code);
  expect(codes).toContain('PN207');
  expect(codes).not.toContain('PN210');
});
