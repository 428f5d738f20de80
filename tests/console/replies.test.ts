import { expect, test } from 'vitest';
import { solve } from '../../src/analysis/index.ts';
import { courseOf } from '../../src/console/model/course.ts';
import { repliesOf } from '../../src/console/model/replies.ts';
import { nodeOf, SIGNATURE_SCORE, shown, startState } from '../../src/engine/index.ts';
import { emptyRoom } from '../../src/live/index.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';
import { shipped } from '../builders/shipped.ts';

test('each reply tells where it leads, past the lines, and what it costs', () => {
  const solution = solve(shipped('call-me-back'));
  const state = startState(solution.voyage.scenario);
  const node = nodeOf(solution.voyage.scenario, state.node);
  if (node.type !== 'decision') throw new Error('the scenario begins with a decision');
  const replies = repliesOf(solution, node, state);
  expect(replies.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  expect(replies.filter(({ best }) => best).map(({ letter, cost }) => [letter, cost])).toEqual([['B', 0]]);
  for (const { cost, leaves, loses, leadsTo } of replies) {
    expect(shown(leaves ?? -1) + (cost ?? 0)).toBe(100);
    expect(loses).toBe((leaves ?? 100) < SIGNATURE_SCORE);
    expect(leadsTo?.type).not.toBe('line');
  }
});

const closed = solve(
  scenarioOf(
    [
      decision('first', [
        choice('on', 'aside', { direction: 20 }),
        choice('locked', 'won', { needs: [condition('knows')] }),
      ]),
      line('aside', 'won'),
      ending('won', 'signed'),
    ],
    { flags: ['knows'] },
  ),
);

test('a reply that is closed leads nowhere and costs nothing that could be told', () => {
  const node = nodeOf(closed.voyage.scenario, 'first');
  if (node.type !== 'decision') throw new Error('first is a decision');
  const [on, locked] = repliesOf(closed, node, startState(closed.voyage.scenario));
  expect(on).toMatchObject({ open: true, best: true, leadsTo: { id: 'won' }, heard: { id: 'aside' } });
  expect(locked).toMatchObject({ open: false, best: false, leadsTo: undefined, cost: undefined });
});

test('the course ahead is best play, down to its ending', () => {
  expect(courseOf(closed, emptyRoom(closed.voyage))).toMatchObject({
    taken: [],
    here: { node: 'first' },
    best: ['A'],
    ending: { id: 'won' },
  });
});
