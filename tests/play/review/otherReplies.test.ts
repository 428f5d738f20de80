import { expect, test } from 'vitest';
import type { Choice } from '../../../src/engine/index.ts';
import { otherRepliesOf } from '../../../src/play/review/otherReplies.ts';
import { choice, condition, decision, ending, scenarioOf } from '../../builders/scenario.ts';
import { shipped } from '../../builders/shipped.ts';
import { reviewed } from './reviewed.ts';

function others(letters: string, row: number) {
  const { solution, debrief } = reviewed(shipped('call-me-back'), letters);
  const made = debrief.rows[row];
  if (!made) throw new Error(`No choice ${row}`);
  return otherRepliesOf(solution, made);
}

test('the other replies of a menu keep their order, their letters and what they would have cost', () => {
  const replies = others('BABA', 1);
  expect(replies.map(({ letter }) => letter)).toEqual(['B', 'C']);
  expect(replies.map((reply) => reply.type === 'open' && reply.cost)).toEqual([4, 0]);
  expect(replies[1]).toMatchObject({ speaker: 'claire', next: { text: 'nodes.the-merger.text' } });
});

test('a reply that would have ended the talk tells the ending with its title', () => {
  const north = { direction: 50, speed: 20 };
  const scenario = scenarioOf([
    decision('first', [choice('go', 'end', north), choice('stay', 'short', { direction: -10 })]),
    ending('end', 'signed'),
    { ...ending('short', 'signed'), notYet: { en: 'not yet' } },
  ]);
  const { solution, debrief } = reviewed(scenario, 'A');
  const [row] = debrief.rows;
  if (!row) throw new Error('No choice was made');
  expect(otherRepliesOf(solution, row)).toMatchObject([
    {
      type: 'open',
      speaker: undefined,
      next: { title: 'nodes.short.title', text: 'nodes.short.notYet' },
    },
  ]);
});

/** A menu whose second reply is closed, and its locks after the first was made. */
function locksOf(closed: Partial<Choice>) {
  const scenario = scenarioOf(
    [decision('only', [choice('open', 'end'), choice('closed', 'end', closed)]), ending('end', 'lost')],
    { flags: ['met'] },
  );
  const { solution, debrief } = reviewed(scenario, 'A');
  const [row] = debrief.rows;
  const [reply] = row ? otherRepliesOf(solution, row) : [];
  return reply?.type === 'locked' ? reply.locks : undefined;
}

test('a closed reply tells each thing that kept it closed', () => {
  expect(locksOf({ needs: [condition('met')] })).toEqual([{ type: 'fact', flag: 'met', negated: false }]);
  expect(locksOf({ when: { speed: { atMost: 20 }, direction: { atLeast: 60 } } })).toEqual([
    { type: 'gauge', gauge: 'speed', bound: 'atMost', points: 20 },
    { type: 'gauge', gauge: 'direction', bound: 'atLeast', points: 60 },
  ]);
  expect(locksOf({ needs: [condition('!met')] })).toBeUndefined();
});
