import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf } from '../../src/analysis/index.ts';
import {
  emptyReplay,
  entriesBefore,
  extend,
  type GameState,
  type LogEntry,
  type Replay,
  type Route,
  replay,
  startState,
  step,
} from '../../src/engine/index.ts';
import { anyScenario, endingScenario, entries, picks } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const scenario = scenarioOf([
  line('hello', 'first'),
  decision('first', [choice('a', 'aside', { direction: 15 }), choice('b', 'aside', { direction: -10 })]),
  line('aside', 'second', { speed: 5 }),
  decision('second', [choice('a', 'end', { direction: 15 }), choice('b', 'end')]),
  ending('end', 'advance'),
]);
const route: Route = { scenario, horizon: horizonOf(scenario) };

const go: LogEntry = { type: 'continue' };
const takeBack: LogEntry = { type: 'takeBack' };
const choose = (id: string): LogEntry => ({ type: 'choose', choice: id });
const forecast = (percent: number): LogEntry => ({ type: 'forecast', percent });

/** The log of a game, as it stands. */
function logOf(game: Replay): LogEntry[] {
  return game.moves.map((move) => (move.choice === undefined ? go : choose(move.choice)));
}

test('a game without entries stands at the start', () => {
  expect(replay(route, [])).toEqual(emptyReplay(route));
});

test('taking a choice back stands before it again, lines said since taken back too', () => {
  const before = replay(route, [go]);
  const game = replay(route, [go, choose('b'), go, takeBack]);
  expect(game.state).toEqual(before.state);
  expect(game.moves).toEqual(before.moves);
  expect(game.takenBack).toBe('b');
  expect(game.replayed).toBe(4);
});

test('the last choice can be taken back until the figure is given', () => {
  const talk = [go, choose('a'), go, choose('b')];
  expect(replay(route, [...talk, takeBack]).state.node).toBe('second');
  expect(extend(route, replay(route, [...talk, forecast(60)]), takeBack)).toEqual({
    type: 'refused',
    reason: 'ended',
  });
});

test('how sure one is belongs to the choice that follows, the last word counting', () => {
  const sure: LogEntry = { type: 'confidence', level: 'sure' };
  const guess: LogEntry = { type: 'confidence', level: 'guess' };
  const game = replay(route, [go, guess, sure, choose('b'), go, choose('a')]);
  expect(game.moves.map(({ confidence }) => confidence)).toEqual([undefined, 'sure', undefined, undefined]);
  expect(replay(route, [go, sure]).confidence).toBe('sure');
});

test('taking a choice back forgets how sure one was', () => {
  const sure: LogEntry = { type: 'confidence', level: 'sure' };
  const game = replay(route, [go, choose('b'), go, sure, takeBack, choose('a')]);
  expect(game.moves.at(-1)?.confidence).toBeUndefined();
});

test('moves know their place in the log', () => {
  const game = replay(route, [go, choose('b'), takeBack, choose('a'), go]);
  expect(game.moves.map((move) => move.entry)).toEqual([0, 3, 4]);
});

test.each([
  ['a take-back before any choice', [go], takeBack, 'nothing-to-take-back'],
  ['a second take-back', [go, choose('a'), takeBack, choose('b')], takeBack, 'already-taken-back'],
  ['a figure while the talk runs', [go, choose('a')], forecast(50), 'still-talking'],
  ['a second figure', [go, choose('a'), go, choose('a'), forecast(50)], forecast(60), 'already-forecast'],
  ['a figure above 100', [go, choose('a'), go, choose('a')], forecast(101), 'not-a-percentage'],
  ['a figure below 0', [go, choose('a'), go, choose('a')], forecast(-1), 'not-a-percentage'],
  [
    'a figure that is no number',
    [go, choose('a'), go, choose('a')],
    forecast(Number.NaN),
    'not-a-percentage',
  ],
  [
    'a confidence with nothing to choose',
    [],
    { type: 'confidence', level: 'likely' } as const,
    'no-choice-to-be-sure-of',
  ],
  ['what the rules refuse', [go], go, 'must-choose'],
])('%s is refused with its reason', (_, log, entry, reason) => {
  const game = replay(route, log);
  expect(game.replayed).toBe(log.length);
  expect(extend(route, game, entry)).toMatchObject({ type: 'refused', reason });
});

test('the figure is kept and changes nothing else', () => {
  const talk = [go, choose('a'), go, choose('a')];
  const game = replay(route, talk);
  expect(replay(route, [...talk, forecast(100)])).toEqual({ ...game, ownForecast: 100, replayed: 5 });
});

test('a log replays as far as the rules still allow, and says how far', () => {
  const game = replay(route, [go, choose('gone'), go]);
  expect(game.replayed).toBe(1);
  expect(game.state.node).toBe('first');
});

test('a branch begins just before its decision, without what was taken back', () => {
  const game = replay(route, [go, choose('b'), takeBack, choose('a'), go, choose('b')]);
  expect(entriesBefore(game, 0)).toEqual([go]);
  expect(entriesBefore(game, 1)).toEqual([go, choose('a'), go]);
  expect(entriesBefore(game, 2)).toEqual([go, choose('a'), go, choose('b')]);
});

law(
  'replaying a log is stepping through it',
  fc.property(anyScenario, picks, (random, chosen) => {
    const along = { scenario: random, horizon: horizonOf(random) };
    const game = playRandomly(along, chosen);
    const states: GameState[] = [startState(random)];
    for (const entry of logOf(game)) {
      if (entry.type !== 'choose' && entry.type !== 'continue') throw new Error(entry.type);
      const result = step(along, states.at(-1) ?? startState(random), entry);
      if (result.type === 'refused') throw new Error(result.reason);
      states.push(result.state);
    }
    const between = [...game.moves.map((move) => move.before), game.state];
    expect(isDeepStrictEqual(replay(along, logOf(game)), game)).toBe(true);
    expect(isDeepStrictEqual(between, states)).toBe(true);
  }),
);

law(
  'a take-back is a shorter log',
  fc.property(endingScenario, picks, fc.nat(1000), (random, chosen, length) => {
    const along = { scenario: random, horizon: horizonOf(random) };
    const whole = logOf(playRandomly(along, chosen));
    const log = whole.slice(0, length % (whole.length + 1));
    const last = log.findLastIndex((entry) => entry.type === 'choose');
    const back = extend(along, replay(along, log), takeBack);
    if (back.type === 'refused') {
      expect([back.reason, last]).toEqual(['nothing-to-take-back', -1]);
      return;
    }
    const { state, moves } = replay(along, log.slice(0, last));
    expect(isDeepStrictEqual([back.game.state, back.game.moves], [state, moves])).toBe(true);
  }),
);

law(
  'whatever a log holds, it replays to a game that its standing moves make again',
  fc.property(anyScenario, entries, (random, log) => {
    const along = { scenario: random, horizon: horizonOf(random) };
    const game = replay(along, log);
    const next = log[game.replayed];
    expect(isDeepStrictEqual(replay(along, logOf(game)).state, game.state)).toBe(true);
    if (next) expect(extend(along, game, next).type).toBe('refused');
  }),
);
