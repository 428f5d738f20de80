import { expect, test } from 'vitest';
import { solve } from '../../../src/analysis/index.ts';
import { trailOf } from '../../../src/engine/index.ts';
import { bestRouteOf, placeTold } from '../../../src/play/review/bestRoute.ts';
import { choice, decision, ending, line, scenarioOf } from '../../builders/scenario.ts';
import { SHIPPED_IDS, shipped } from '../../builders/shipped.ts';

test.each(SHIPPED_IDS)('the best route of %s scores 100', (id) => {
  const route = bestRouteOf(solve(shipped(id)));
  expect(route?.outcome.score).toBe(100);
  expect(route?.steps.map(({ choice: id }) => id)).toEqual(
    route?.game.moves.flatMap(({ choice: id }) => id ?? []),
  );
});

test('among equals the first in file order is taken, lines read on the way are no steps', () => {
  const north = { speed: 20, direction: 30 };
  const scenario = scenarioOf([
    line('hello', 'first'),
    decision('first', [
      choice('south', 'end', { direction: -30 }),
      choice('north', 'second', north),
      choice('north-too', 'second', north),
    ]),
    decision('second', [choice('on', 'end', north), choice('on-too', 'end', north)]),
    ending('end', 'signed'),
  ]);
  expect(bestRouteOf(solve(scenario))?.steps).toEqual([
    { node: 'first', choice: 'north', letter: 'B', reacts: false },
    { node: 'second', choice: 'on', letter: 'A', reacts: false },
  ]);
});

test('the ghost boat arrives with the ending, not with the last choice', () => {
  const { voyage, ...solution } = solve(shipped('call-me-back'));
  const route = bestRouteOf({ voyage, ...solution });
  if (!route) throw new Error('a shipped scenario is solved');
  const trail = trailOf(voyage, route.game);
  const steps = [...route.steps.keys(), route.steps.length].map((step) => placeTold(route, trail, step + 1));
  expect(steps).toEqual([1, 2, 3, 4, trail.talk.length + trail.runOut.length - 1]);
  expect(trail.talk).toHaveLength(5);
});

test('nobody knows the best route of a scenario too large to be solved', () => {
  expect(bestRouteOf(solve(shipped('call-me-back'), 1))).toBeUndefined();
});
