import { expect, test } from 'vitest';
import { LIVE_BUDGET, solve } from '../../../src/analysis/index.ts';
import { outcomeOf, replay, type Scenario, shown } from '../../../src/engine/index.ts';
import { debriefOf } from '../../../src/play/review/debrief.ts';
import { dearestChoice, strokesOf, verdictOf } from '../../../src/play/review/verdict.ts';
import { choice, decision, ending, scenarioOf } from '../../builders/scenario.ts';
import { shipped } from '../../builders/shipped.ts';
import { recordOf } from '../review/reviewed.ts';
import { playedBy } from './finishedGame.ts';

function judged(scenario: Scenario, letters: string) {
  const played = playedBy(scenario, letters);
  const { rows, costs, outcome } = debriefOf(played.solution, recordOf(played));
  if (!outcome) throw new Error('The game is not finished');
  return { verdict: verdictOf(played.solution.voyage, rows, costs, outcome), costs, rows, outcome };
}

const CALL = shipped('call-me-back');

test('a game lost at one choice names it, with the forecast that rose', () => {
  const { verdict, rows } = judged(CALL, 'BABA');
  expect(verdict).toEqual({
    type: 'turningUp',
    choice: 4,
    from: shown(rows[2]?.forecast ?? 0),
    to: shown(rows[3]?.forecast ?? 0),
  });
});

test('the best route is told as such', () => {
  expect(judged(CALL, 'BCBA').verdict).toEqual({ type: 'clean' });
});

test('a signed game names what it left behind, and where', () => {
  const { verdict, costs } = judged(CALL, 'BBBA');
  expect(costs).toEqual([0, 5, 0, 0]);
  expect(verdict).toEqual({ type: 'signedOnce', lost: 5, choice: 2, cost: 5 });
});

test('a signed game that lost points at several choices names the dearest', () => {
  const played = playedBy(CALL, 'BCBA');
  const { rows, outcome } = debriefOf(played.solution, recordOf(played));
  if (!outcome) throw new Error('The game is not finished');
  const verdict = verdictOf(played.solution.voyage, rows, [2, 0, 7, 3], outcome);
  expect(verdict).toEqual({ type: 'signed', lost: 12, choice: 3, cost: 7 });
});

test('a signed ending short of the line is on course, not signed yet', () => {
  expect(judged(CALL, 'AABBA').verdict).toMatchObject({ type: 'notYet', choice: 1 });
});

test('a deal that crosses the line on an ending that signs nothing is not called signed', () => {
  const north = { direction: 50, speed: 20 };
  const scenario = scenarioOf([
    decision('first', [choice('go', 'second', north), choice('stay', 'second')]),
    decision('second', [choice('go', 'third', north), choice('stay', 'third')]),
    decision('third', [choice('go', 'end', north), choice('stay', 'end')]),
    ending('end', 'advance'),
  ]);
  expect(judged(scenario, 'AAA').verdict).toEqual({ type: 'crossed' });
});

test('a deal that nothing could sign blames no choice', () => {
  const south = { direction: -30 };
  const scenario = scenarioOf([
    decision('only', [choice('one', 'end', south), choice('other', 'end', south)]),
    ending('end', 'lost'),
  ]);
  expect(judged(scenario, 'A').verdict).toEqual({ type: 'unwinnable' });
});

test('a scenario too large to be solved promises no cost', () => {
  const played = playedBy(CALL, 'BABA');
  const solution = solve(CALL, 1);
  expect(LIVE_BUDGET).toBeGreaterThan(1);
  const debrief = debriefOf(solution, recordOf(played));
  expect(debrief.costs).toEqual([]);
  const outcome = outcomeOf(solution.voyage, replay(solution.voyage, played.entries).state);
  if (!outcome) throw new Error('The game is not finished');
  expect(verdictOf(solution.voyage, debrief.rows, [], outcome)).toEqual({ type: 'estimated' });
  const signed = { ...outcome, signed: true };
  expect(verdictOf(solution.voyage, debrief.rows, [], signed)).toEqual({ type: 'signedEstimated' });
});

test('the costs on screen and the score add up to 100 in every game of the first scenario', () => {
  for (const letters of ['AAAA', 'ABA', 'BABA', 'BBBB', 'CABBA', 'CACBB', 'CB']) {
    const { costs, outcome } = judged(CALL, letters);
    expect(
      costs.reduce((sum, cost) => sum + cost, shown(outcome.score)),
      letters,
    ).toBe(100);
  }
});

test('the dearest choice is the first among equals, and none where nothing was lost', () => {
  expect(dearestChoice([3, 9, 9])).toBe(1);
  expect(dearestChoice([0, 0])).toBeUndefined();
});

test('a choice taken back is found beside the one that took its place', () => {
  const { solution, entries } = playedBy(CALL, 'BCBA');
  const [first, ...rest] = entries;
  if (!first) throw new Error('No choice was made');
  const record = recordOf({
    solution,
    entries: [{ type: 'choose', choice: 'bargain-date' }, { type: 'takeBack' }, first, ...rest],
  });
  const { takenBack, changed } = debriefOf(solution, record);
  expect(takenBack).toEqual({ row: 0, node: 'opening', choice: 'bargain-date', letter: 'A' });
  expect(changed).toBe(false);
});

test('a game by other rules, or one that breaks off, is told to have changed', () => {
  const played = playedBy(CALL, 'BABA');
  expect(debriefOf(played.solution, { ...recordOf(played), rules: 'other' }).changed).toBe(true);
  const broken = recordOf({ ...played, entries: [{ type: 'choose', choice: 'gone' }, ...played.entries] });
  expect(debriefOf(played.solution, broken)).toMatchObject({ changed: true, rows: [], outcome: undefined });
});

test('the strokes of the compass are told by the numbers of their choices', () => {
  expect(strokesOf(judged(CALL, 'AABBA').rows)).toEqual([2, 4]);
  expect(strokesOf(judged(CALL, 'BABA').rows)).toEqual([]);
});
