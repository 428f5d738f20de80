import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf } from '../../src/analysis/index.ts';
import { extend, HELD_COURSE, type LogEntry, replay, streakOf } from '../../src/engine/index.ts';
import { anyScenario, picks } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const menu = (next: string) => [
  choice('north', next, { direction: 25 }),
  choice('east', next, { direction: -25 }),
  choice('on', next),
];
const scenario = scenarioOf([
  decision('first', menu('second')),
  decision('second', menu('aside')),
  line('aside', 'third', { direction: -5 }),
  decision('third', menu('fourth')),
  decision('fourth', menu('end')),
  ending('end', 'advance'),
]);
const route = { scenario, horizon: horizonOf(scenario) };

/** The streak after these choices, lines being left on the way. */
function after(...choices: readonly string[]) {
  const entries = choices.flatMap((id, index): readonly LogEntry[] => [
    ...(index === 2 ? [{ type: 'continue' } as const] : []),
    { type: 'choose', choice: id },
  ]);
  return streakOf(replay(route, entries).moves);
}

test('a leg at 75 holds the course, one at less breaks it', () => {
  expect(after('north')).toEqual({ now: 1, longest: 1 });
  expect(after('north', 'on')).toEqual({ now: 2, longest: 2 });
  expect(after('on', 'north')).toEqual({ now: 1, longest: 1 });
  expect(after('north', 'on', 'east')).toEqual({ now: 0, longest: 2 });
  expect(after('north', 'on', 'east', 'north')).toEqual({ now: 0, longest: 2 });
});

test('a line that turns the course breaks nothing before the next leg', () => {
  expect(after('north', 'north', 'on')).toEqual({ now: 3, longest: 3 });
  const game = replay(route, [
    { type: 'choose', choice: 'north' },
    { type: 'choose', choice: 'on' },
    { type: 'continue' },
  ]);
  expect([game.state.direction, streakOf(game.moves).now]).toEqual([70, 2]);
  expect(after('north', 'on', 'on')).toEqual({ now: 0, longest: 2 });
});

test('a choice past the horizon sails no leg and leaves the streak alone', () => {
  const short = { scenario, horizon: 1 };
  const game = replay(short, [
    { type: 'choose', choice: 'north' },
    { type: 'choose', choice: 'east' },
  ]);
  expect(streakOf(game.moves)).toEqual({ now: 1, longest: 1 });
});

law(
  'the streak is the held legs at the end, never more than the longest, and that never more than the legs',
  fc.property(anyScenario, picks, (random, chosen) => {
    const game = playRandomly({ scenario: random, horizon: horizonOf(random) }, chosen);
    const { now, longest } = streakOf(game.moves);
    const held = game.moves
      .filter((move) => move.after.legs > move.before.legs)
      .map((move) => move.after.direction >= HELD_COURSE);
    expect(now).toBe(held.length - 1 - held.lastIndexOf(false));
    expect(longest).toBe(
      Math.max(
        ...held
          .join()
          .split('false')
          .map((run) => run.split('true').length - 1),
      ),
    );
    expect(longest).toBeLessThanOrEqual(game.state.legs);
  }),
);

law(
  'taking a choice back gives the streak that stood before it',
  fc.property(anyScenario, picks, (random, chosen) => {
    const along = { scenario: random, horizon: horizonOf(random) };
    const game = playRandomly(along, chosen);
    const last = game.moves.findLastIndex((move) => move.choice !== undefined);
    const back = extend(along, game, { type: 'takeBack' });
    fc.pre(back.type === 'extended');
    if (back.type === 'extended')
      expect(streakOf(back.game.moves)).toEqual(streakOf(game.moves.slice(0, last)));
  }),
);
