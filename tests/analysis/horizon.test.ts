import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf, successors } from '../../src/analysis/index.ts';
import { RUN_OUT_LEGS, type Scenario } from '../../src/engine/index.ts';
import { scenarios } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

/** Most decisions on one path from a node, on a graph without cycles. */
function mostDecisions(scenario: Scenario, id: string): number {
  const own = scenario.nodes[id]?.type === 'decision' ? 1 : 0;
  return own + Math.max(0, ...successors(scenario, id).map((next) => mostDecisions(scenario, next)));
}

/** The same over components, found by asking for each pair of nodes whether each leads to the other. */
function longestOverComponents(scenario: Scenario): number {
  const ids = Object.keys(scenario.nodes);
  const reach = new Map(ids.map((id) => [id, new Set([id])]));
  for (const _ of ids)
    for (const [id, seen] of reach)
      for (const next of successors(scenario, id)) for (const far of reach.get(next) ?? []) seen.add(far);
  const together = (a: string, b: string) => reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true;
  const from = (id: string): number => {
    const members = ids.filter((other) => together(id, other));
    const decisions = members.filter((member) => scenario.nodes[member]?.type === 'decision').length;
    const exits = members
      .flatMap((member) => successors(scenario, member))
      .filter((next) => !together(id, next));
    return decisions + Math.max(0, ...exits.map(from));
  };
  return from(scenario.start.node);
}

law(
  'without cycles the horizon is the most decisions that one game can hold, and the run-out',
  fc.property(scenarios({ cycles: false, stuckMenus: true }), (scenario) => {
    expect(horizonOf(scenario)).toBe(mostDecisions(scenario, scenario.start.node) + RUN_OUT_LEGS);
  }),
);

law(
  'with cycles each component counts all its decisions once',
  fc.property(scenarios({ cycles: true, stuckMenus: true }), (scenario) => {
    expect(horizonOf(scenario)).toBe(longestOverComponents(scenario) + RUN_OUT_LEGS);
  }),
);

test('a loop of two decisions and one after it makes three legs and the run-out', () => {
  const scenario = scenarioOf([
    line('hello', 'a'),
    decision('a', [choice('x', 'b'), choice('y', 'after')]),
    decision('b', [choice('x', 'a'), choice('y', 'a')]),
    decision('after', [choice('x', 'end'), choice('y', 'end')]),
    ending('end', 'lost'),
    decision('unreachable', [choice('x', 'a'), choice('y', 'a')]),
  ]);
  expect(horizonOf(scenario)).toBe(6);
});

test('conditions do not shorten the horizon', () => {
  const never = { when: { speed: { atLeast: 90, atMost: 10 } } };
  const scenario = scenarioOf([
    decision('a', [choice('x', 'b', never), choice('y', 'end')]),
    decision('b', [choice('x', 'end')]),
    ending('end', 'lost'),
  ]);
  expect(horizonOf(scenario)).toBe(5);
});

test('a talk of 20,000 decisions in a row does not exhaust the stack', () => {
  const decisions = Array.from({ length: 20_000 }, (_, index) =>
    decision(`n${index}`, [choice('x', `n${index + 1}`)]),
  );
  const [first, ...others] = [...decisions, ending('n20000', 'signed')];
  if (!first) throw new Error('no node');
  expect(horizonOf(scenarioOf([first, ...others]))).toBe(20_003);
});
