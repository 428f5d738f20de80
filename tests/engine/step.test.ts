import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf } from '../../src/analysis/index.ts';
import { type Action, flagsSet, type Route, replay, startState, step } from '../../src/engine/index.ts';
import { anyScenario, entries, picks } from '../builders/arbitraries.ts';
import { deepFreeze } from '../builders/deepFreeze.ts';
import { law } from '../builders/law.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const call = scenarioOf(
  [
    decision('opening', [
      choice('ask', 'answer', { speed: -10, direction: 15, weeks: 2, sets: [condition('met-marc')] }),
      choice('wait', 'done', { needs: [condition('met-marc')] }),
      choice('push', 'done', { when: { direction: { atLeast: 60 }, speed: { atMost: 40 } } }),
    ]),
    line('answer', 'again', { speed: 5, direction: -5, sets: [condition('!met-marc')] }),
    decision('again', [choice('nothing', 'done')]),
    ending('done', 'advance'),
  ],
  { flags: ['seen', 'met-marc'] },
);
const route: Route = { scenario: call, horizon: 5 };
const start = startState(call);
const choose = (id: string): Action => ({ type: 'choose', choice: id });

function stepped(action: Action, from = start, along = route) {
  const result = step(along, from, action);
  if (result.type === 'refused') throw new Error(result.reason);
  return result;
}

test('a choice moves the gauges, then sails one leg on the new course', () => {
  expect(stepped(choose('ask')).state).toEqual({
    node: 'answer',
    speed: 40,
    direction: 65,
    legs: 1,
    northing: 140 * 15,
    distance: 140 * 50,
    weeks: 2,
    flags: 0b10,
  });
});

test('a choice tells what happened in the order in which it is told', () => {
  expect(stepped(choose('ask')).events).toEqual([
    { type: 'chosen', node: 'opening', choice: 'ask' },
    { type: 'gaugesMoved', speed: { from: 50, to: 40 }, direction: { from: 50, to: 65 } },
    { type: 'weeksPassed', weeks: { from: 0, to: 2 } },
    { type: 'legSailed', leg: 1, northing: 2100, distance: 7000 },
    { type: 'flagsChanged', flags: { from: 0, to: 0b10 } },
    { type: 'arrived', node: 'answer' },
  ]);
});

test('leaving a line moves the gauges and the flags without sailing a leg', () => {
  const said = stepped(choose('ask')).state;
  const { state, events } = stepped({ type: 'continue' }, said);
  expect(state).toEqual({ ...said, node: 'again', speed: 45, direction: 60, flags: 0 });
  expect(events.map((event) => event.type)).toEqual(['gaugesMoved', 'flagsChanged', 'arrived']);
});

test('a neutral choice tells only what happened', () => {
  const { events } = stepped(choose('nothing'), { ...start, node: 'again' });
  expect(events.map((event) => event.type)).toEqual(['chosen', 'legSailed', 'arrived', 'ended']);
});

test('gauges stop at 0 and at 100', () => {
  const high = stepped(choose('ask'), { ...start, speed: 4, direction: 99 }).state;
  expect([high.speed, high.direction]).toEqual([0, 100]);
  const low = stepped({ type: 'continue' }, { ...start, node: 'answer', speed: 99, direction: 2 }).state;
  expect([low.speed, low.direction]).toEqual([100, 0]);
});

test('once all legs are sailed a choice still moves the gauges and sails no more', () => {
  const sailed = { ...start, legs: 5, northing: 777, distance: 999 };
  const { state, events } = stepped(choose('ask'), sailed);
  expect(state).toMatchObject({ speed: 40, direction: 65, legs: 5, northing: 777, distance: 999 });
  expect(events.some((event) => event.type === 'legSailed')).toBe(false);
});

test.each([
  ['an unknown choice', start, choose('nope'), { reason: 'unknown-choice', choice: 'nope' }],
  ['a choice whose flag is not set', start, choose('wait'), { reason: 'closed-choice', choice: 'wait' }],
  ['a choice out of its gauge range', start, choose('push'), { reason: 'closed-choice', choice: 'push' }],
  ['leaving a decision without a choice', start, { type: 'continue' }, { reason: 'must-choose' }],
  ['choosing on a line', { ...start, node: 'answer' }, choose('ask'), { reason: 'nothing-to-choose' }],
  ['choosing after the end', { ...start, node: 'done' }, choose('ask'), { reason: 'ended' }],
  ['going on after the end', { ...start, node: 'done' }, { type: 'continue' }, { reason: 'ended' }],
] as const)('%s is refused with its reason', (_, state, action, refusal) => {
  expect(step(route, state, action)).toEqual({ type: 'refused', ...refusal });
});

test('needs and gauge ranges open a choice, bounds included', () => {
  expect(step(route, { ...start, flags: 0b10 }, choose('wait')).type).toBe('stepped');
  const inRange = { ...start, speed: 40, direction: 60 };
  expect(step(route, inRange, choose('push')).type).toBe('stepped');
  expect(step(route, { ...inRange, direction: 59 }, choose('push')).type).toBe('refused');
  expect(step(route, { ...inRange, speed: 41 }, choose('push')).type).toBe('refused');
});

test('a negated need closes a choice once its flag is set', () => {
  const shy = scenarioOf(
    [decision('d', [choice('once', 'end', { needs: [condition('!asked')] })]), ending('end', 'lost')],
    { flags: ['asked'] },
  );
  const along = { scenario: shy, horizon: 4 };
  expect(step(along, startState(shy), choose('once')).type).toBe('stepped');
  expect(step(along, { ...startState(shy), flags: 1 }, choose('once')).type).toBe('refused');
});

test('the sixth flag has a bit of its own', () => {
  const flags = ['a', 'b', 'c', 'd', 'e', 'f'];
  const scenario = scenarioOf(
    [line('l', 'end', { sets: [condition('f'), condition('a')] }), ending('end', 'lost')],
    { flags },
  );
  const { state } = stepped({ type: 'continue' }, startState(scenario), { scenario, horizon: 3 });
  expect(flagsSet(scenario, state.flags)).toEqual(['a', 'f']);
});

test('a link that leads nowhere is a bug and names the node', () => {
  const broken = scenarioOf([line('l', 'gone')]);
  expect(() => step({ scenario: broken, horizon: 3 }, startState(broken), { type: 'continue' })).toThrow(
    '"gone"',
  );
});

test('a flag that nobody declared is a bug and names the flag', () => {
  const broken = scenarioOf([line('l', 'l', { sets: [condition('ghost')] })]);
  expect(() => step({ scenario: broken, horizon: 3 }, startState(broken), { type: 'continue' })).toThrow(
    '"ghost"',
  );
});

test('nodes are looked up among the own keys of a scenario only', () => {
  const broken = scenarioOf([line('l', 'constructor')]);
  expect(() => step({ scenario: broken, horizon: 3 }, startState(broken), { type: 'continue' })).toThrow(
    '"constructor"',
  );
});

law(
  'no step, legal or refused, writes to what it was given',
  fc.property(anyScenario, entries, picks, (scenario, log, chosen) => {
    const along = deepFreeze({ scenario, horizon: horizonOf(scenario) });
    deepFreeze(replay(along, deepFreeze(log)));
    let state = deepFreeze(startState(scenario));
    for (const move of playRandomly(along, chosen).moves) {
      const action: Action = move.choice === undefined ? { type: 'continue' } : choose(move.choice);
      const result = step(along, state, action);
      if (result.type === 'refused') throw new Error(result.reason);
      state = deepFreeze(result.state);
    }
  }),
);
