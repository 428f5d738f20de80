import { expect, test } from 'vitest';
import type { Round } from '../../src/live/index.ts';
import { destinationOf, type Walked, walkedTree } from '../../src/ui/room/debrief/walkedTree.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const scenario = scenarioOf([
  decision('first', [choice('on', 'aside'), choice('out', 'lost')]),
  line('aside', 'second'),
  decision('second', [choice('ask', 'won'), choice('push', 'lost')]),
  ending('won', 'signed'),
  ending('lost', 'lost'),
]);

const round = (node: string, made: string, hands: Record<string, number> = {}): Round => ({
  node,
  choice: made,
  hands,
  votes: {},
  sureness: {},
  by: 'hands',
  epoch: 0,
});

/** The tree as nested choices, `-` where a way ends. */
function drawn(walked: Walked | undefined): unknown {
  if (!walked) return '-';
  return Object.fromEntries([...walked.played].map(([made, next]) => [made, drawn(next)]));
}

test('a choice leads past the lines in between to a decision or an ending', () => {
  expect(destinationOf(scenario, 'first', 'on')).toBe('second');
  expect(destinationOf(scenario, 'first', 'out')).toBe('lost');
  expect(destinationOf(scenario, 'first', 'nothing')).toBeUndefined();
});

test('a room that played straight through walked one way', () => {
  expect(drawn(walkedTree(scenario, [round('first', 'on'), round('second', 'ask')]))).toEqual({
    on: { ask: '-' },
  });
});

test('a decision taken again branches where it stands, and a new game begins at the root', () => {
  const history = [
    round('first', 'out'),
    round('first', 'on'),
    round('second', 'push'),
    round('second', 'ask'),
    round('first', 'out'),
  ];
  expect(drawn(walkedTree(scenario, history))).toEqual({ out: '-', on: { push: '-', ask: '-' } });
});

test('the last vote with any hand at all is the one that is shown', () => {
  const history = [
    round('first', 'on', { on: 2, out: 1 }),
    round('first', 'on', { on: 7, out: 3 }),
    round('first', 'out', {}),
  ];
  expect(walkedTree(scenario, history)?.support).toEqual({ on: 7, out: 3 });
});

test('a room that has played nothing has no tree', () => {
  expect(walkedTree(scenario, [])).toBeUndefined();
});
