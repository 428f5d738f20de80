import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeAnswer, mistakesOf, type ReviewRow, reviewGame, solve } from '../../src/analysis/index.ts';
import { replay, startState } from '../../src/engine/index.ts';
import { endingScenario, picks } from '../builders/arbitraries.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { shipped } from '../builders/shipped.ts';

function row(regret: number | undefined, isTurningPoint = false): ReviewRow {
  const state = startState(shipped('call-me-back'));
  return {
    node: 'n',
    choice: 'c',
    letter: 'A',
    before: state,
    after: state,
    forecast: 0,
    progress: 0,
    potentialBefore: undefined,
    potentialAfter: undefined,
    regret,
    isTurningPoint,
    class: undefined,
    bestChoice: undefined,
  };
}

test('a choice is made again from 15 points on, or when the signature went with it', () => {
  expect(mistakesOf([row(14.9), row(15), row(0), row(3, true), row(62, true), row(undefined)])).toEqual([
    1, 3, 4,
  ]);
});

test('noise of sums does not hide a cost of 15 points', () => {
  expect(mistakesOf([row(15 - 1e-12)])).toEqual([0]);
});

test('in the founding exchange bargaining the date is refused and the question accepted', () => {
  const solution = solve(shipped('call-me-back'));
  const state = startState(solution.voyage.scenario);
  const best = solution.bestChoice(state) ?? '';
  expect(judgeAnswer(solution, state, best)).toEqual({
    regret: 0,
    isBest: true,
    isTurningPoint: false,
    signatureLeft: true,
    accepted: true,
  });
  expect(judgeAnswer(solution, state, 'bargain-date')?.accepted).toBe(false);
  expect(judgeAnswer(solution, state, 'nothing-of-the-kind')).toBeUndefined();
});

test('a mistake made again is refused again and the best choice is always accepted', () => {
  fc.assert(
    fc.property(endingScenario, picks, (scenario, choices) => {
      const solution = solve(scenario);
      const rows = reviewGame(solution, playRandomly(solution.voyage, choices));
      const queue = mistakesOf(rows);
      expect(queue).toEqual([...queue].sort((a, b) => a - b));
      for (const index of queue) {
        const { before, choice, bestChoice = '' } = rows[index] ?? row(0);
        expect(judgeAnswer(solution, before, choice)?.accepted).toBe(false);
        expect(judgeAnswer(solution, before, bestChoice)?.accepted).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a voyage that is only estimated has no mistakes to show', () => {
  const solution = solve(shipped('call-me-back'), 1);
  const game = replay(solution.voyage, [{ type: 'choose', choice: 'bargain-date' }]);
  expect(mistakesOf(reviewGame(solution, game))).toEqual([]);
  expect(judgeAnswer(solution, startState(solution.voyage.scenario), 'bargain-date')).toBeUndefined();
});
