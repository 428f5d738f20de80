import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceCosts, dopingFigures, solve } from '../../src/analysis/index.ts';
import { choicesOf, nodeOf } from '../../src/engine/index.ts';
import { endingScenario, picks } from '../builders/arbitraries.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, condition, decision, ending, scenarioOf } from '../builders/scenario.ts';

const BUDGET = 100_000;
const RUNS = { numRuns: 250 };
const NOISE = 1e-6;

test('what a choice costs in any random game lies within its costs, and so does what it leaves', () => {
  fc.assert(
    fc.property(endingScenario, picks, (scenario, chosen) => {
      const solution = solve(scenario);
      const table = choiceCosts(solution, BUDGET);
      for (const { before } of playRandomly(solution.voyage, chosen).moves) {
        const possible = solution.potential(before) ?? Number.NaN;
        for (const [id, cost] of solution.regrets(before)) {
          const told = table?.decisions
            .find(({ node }) => node === before.node)
            ?.choices.find((one) => one.choice === id);
          expect(cost).toBeGreaterThanOrEqual((told?.least ?? Number.NaN) - NOISE);
          expect(cost).toBeLessThanOrEqual((told?.most ?? Number.NaN) + NOISE);
          expect(possible - cost).toBeGreaterThanOrEqual((told?.leavesLeast ?? Number.NaN) - NOISE);
          expect(possible - cost).toBeLessThanOrEqual((told?.leavesMost ?? Number.NaN) + NOISE);
          const beaten = told?.beatenBy;
          if (beaten === undefined || possible <= NOISE) continue;
          expect(solution.regrets(before).get(beaten)).toBeLessThan(cost);
        }
      }
    }),
    RUNS,
  );
});

test('best play finds a choice that costs nothing at each decision it meets', () => {
  fc.assert(
    fc.property(endingScenario, (scenario) => {
      const solution = solve(scenario);
      if (solution.voyage.bestNorthing <= 0) return;
      for (const { node, choices } of choiceCosts(solution, BUDGET)?.decisions ?? []) {
        const told = choices.flatMap(({ atBest }) => (atBest === undefined ? [] : [atBest]));
        if (told.length > 0) expect(Math.min(...told)).toBeLessThan(NOISE);
        for (const { open } of choices) expect(open).toBeLessThanOrEqual(1 + NOISE);
        expect(choices.length).toBeLessThanOrEqual(choicesOf(nodeOf(scenario, node)).length);
      }
    }),
    RUNS,
  );
});

test('the endings of a random clicker take all his games', () => {
  fc.assert(
    fc.property(endingScenario, (scenario) => {
      const { endings = {} } = choiceCosts(solve(scenario), BUDGET) ?? {};
      expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }),
    RUNS,
  );
});

const TWO = scenarioOf(
  [
    decision('d', [
      choice('north', 'e', { direction: 20, sets: [condition('key')] }),
      choice('south', 'e', { direction: -20 }),
    ]),
    decision('e', [
      choice('open', 'end', { direction: 20, needs: [condition('key')] }),
      choice('shut', 'end', { direction: -10 }),
    ]),
    ending('end', 'signed'),
  ],
  { flags: ['key'] },
);

test('a choice is beaten by one that costs less wherever it is open, not by one that may be closed', () => {
  const table = choiceCosts(solve(TWO), BUDGET);
  expect(table?.decisions).toMatchObject([
    {
      node: 'd',
      met: 1,
      situations: 1,
      choices: [
        { choice: 'north', open: 1, least: 0, atBest: 0, leavesMost: 100, beatenBy: undefined },
        { choice: 'south', open: 1, beatenBy: 'north' },
      ],
    },
    {
      node: 'e',
      situations: 2,
      choices: [
        { choice: 'open', open: 0.5, most: 0, beatenBy: undefined },
        { choice: 'shut', open: 1, least: 0, beatenBy: undefined },
      ],
    },
  ]);
});

test('beyond the budget a sample of games stands for all, and an estimate has no costs', () => {
  const solution = solve(TWO);
  const exact = choiceCosts(solution, BUDGET);
  const sampled = choiceCosts(solution, 1);
  expect(sampled?.sample).toBeGreaterThan(0);
  expect(sampled?.decisions.map(({ choices }) => choices.map(({ most }) => most))).toEqual(
    exact?.decisions.map(({ choices }) => choices.map(({ most }) => most)),
  );
  expect(choiceCosts(solve(TWO, 0), BUDGET)).toBeUndefined();
});

test('the forecast of typical games never lies below the truth', () => {
  const { best, fastest, random } = dopingFigures(solve(TWO));
  for (const talked of [best, fastest, random])
    expect(talked?.forecast).toBeGreaterThanOrEqual(talked?.progress ?? Number.NaN);
});
