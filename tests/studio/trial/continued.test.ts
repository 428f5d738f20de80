import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf, notedEntries } from '../../../src/analysis/index.ts';
import type { Route, Scenario } from '../../../src/engine/index.ts';
import { continued } from '../../../src/studio/trial/continued.ts';
import { stepsOf } from '../../../src/studio/trial/steps.ts';
import type { TrialEntry } from '../../../src/studio/workbench/trialEntry.ts';
import { anyScenario, picks } from '../../builders/arbitraries.ts';
import { playRandomly } from '../../builders/playRandomly.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../../builders/scenario.ts';

const FIRST = decision('first', [choice('ask', 'second', { direction: 15 }), choice('push', 'second')]);
const SECOND = decision('second', [choice('ask', 'end', { direction: 15 }), choice('wait', 'end')]);
const END = ending('end', 'signed');
const CHOICES: readonly TrialEntry[] = [
  { type: 'choose', choice: 'ask', node: 'first', letter: 'A' },
  { type: 'choose', choice: 'wait', node: 'second', letter: 'B' },
];

function routeOf(scenario: Scenario): Route {
  return { scenario, horizon: horizonOf(scenario) };
}

const play = (...nodes: Parameters<typeof scenarioOf>) => continued(routeOf(scenarioOf(...nodes)), CHOICES);

test('an effect that was edited keeps the place', () => {
  const { game, stopped } = play([
    decision('first', [choice('ask', 'second', { direction: -40 }), choice('push', 'second')]),
    SECOND,
    END,
  ]);
  expect(game.state).toMatchObject({ node: 'end', direction: 10 });
  expect(stopped).toBeUndefined();
});

test('a choice that is gone stops the game before it and is named', () => {
  const { game, entries, stopped } = play([FIRST, decision('second', [choice('ask', 'end')]), END]);
  expect(game.state.node).toBe('second');
  expect(entries).toHaveLength(1);
  expect(stopped).toEqual({ at: 1, node: 'second', choice: 'wait', letter: 'B', reason: 'choice-gone' });
});

test('a choice that is closed now stops the game before it', () => {
  const { stopped } = play(
    [
      FIRST,
      decision('second', [choice('ask', 'end'), choice('wait', 'end', { needs: [condition('key')] })]),
      END,
    ],
    { flags: ['key'] },
  );
  expect(stopped).toMatchObject({ node: 'second', reason: 'closed' });
});

test('a choice is never made on another node that happens to have one of the same id', () => {
  const other = decision('other', [choice('wait', 'second'), choice('ask', 'second')]);
  const { game, stopped } = play([
    decision('first', [choice('ask', 'other'), choice('push', 'second')]),
    SECOND,
    other,
    END,
  ]);
  expect(game.state.node).toBe('other');
  expect(stopped).toMatchObject({ node: 'second', choice: 'wait', reason: 'elsewhere' });
});

test('the choice of a node that is gone is made on no other node, whatever its choices are called', () => {
  const first = decision('first', [choice('ask', 'later'), choice('push', 'later')]);
  const { game, stopped } = play([first, { ...SECOND, id: 'later' }, END]);
  expect(game.state.node).toBe('later');
  expect(stopped).toMatchObject({ node: 'second', reason: 'node-gone' });
});

test('a game that ends earlier says which choice is no longer played', () => {
  const first = decision('first', [choice('ask', 'end'), choice('push', 'second')]);
  expect(play([first, SECOND, END]).stopped).toMatchObject({ at: 1, node: 'second', reason: 'ended' });
});

test('lines that come in between are left, and those that are gone are passed over', () => {
  const first = decision('first', [choice('ask', 'news'), choice('push', 'second')]);
  const news = line('news', 'second');
  const { entries, stopped } = play([first, SECOND, news, END]);
  expect(stopped).toBeUndefined();
  expect(entries.map(({ type }) => type)).toEqual(['choose', 'continue', 'choose']);
  const without = continued(routeOf(scenarioOf([FIRST, SECOND, END])), entries);
  expect(without.stopped).toBeUndefined();
  expect(without.game.state.node).toBe('end');
});

test('choices whose nodes were not noted are made where the game stands', () => {
  const bare = CHOICES.map(({ type, ...rest }) =>
    type === 'choose' && 'choice' in rest ? ({ type, choice: rest.choice } as const) : { type },
  ) as readonly TrialEntry[];
  const route = routeOf(scenarioOf([FIRST, SECOND, END]));
  expect(continued(route, bare)).toEqual(continued(route, CHOICES));
});

test('a ring of lines does not hang', () => {
  const ring = scenarioOf([line('a', 'b'), line('b', 'a'), END]);
  expect(continued(routeOf(ring), CHOICES).stopped).toMatchObject({ node: 'first' });
});

test('any game is continued to the end on its own scenario, as are the entries of its moves', () => {
  fc.assert(
    fc.property(anyScenario, picks, (scenario, chosen) => {
      const route = routeOf(scenario);
      const game = playRandomly(route, chosen);
      const entries = notedEntries(scenario, game);
      const again = continued(route, entries);
      expect(again.game.state).toEqual(game.state);
      expect(again.entries).toEqual(entries);
      expect(again.stopped).toBeUndefined();
      for (const { before, node } of stepsOf(scenario, game))
        expect(continued(route, entries.slice(0, before)).game.state.node).toBe(node);
    }),
    { numRuns: 300 },
  );
});
