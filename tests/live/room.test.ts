import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyRoom,
  choiceToPlay,
  emptyRoom,
  parseRoomLog,
  type RoomEvent,
  type RoomState,
  replayRoom,
  tallyOf,
} from '../../src/live/index.ts';
import { deepFreeze } from '../builders/deepFreeze.ts';
import { choice, condition, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const route = deepFreeze({
  horizon: 5,
  scenario: scenarioOf(
    [
      decision('hello', [
        choice('fast', 'aside', { speed: 20, direction: -10 }),
        choice('slow', 'aside', { direction: 20, sets: [condition('knows')] }),
        choice('locked', 'won', { needs: [condition('knows')] }),
      ]),
      line('aside', 'again'),
      decision('again', [choice('push', 'lost', { speed: 10 }), choice('ask', 'won', { direction: 10 })]),
      ending('won', 'signed'),
      ending('lost', 'lost'),
    ],
    { flags: ['knows'] },
  ),
});

const NEXT: RoomEvent = { type: 'next' };
const BACK: RoomEvent = { type: 'back' };
const OPEN: RoomEvent = { type: 'open' };
const PLAY: RoomEvent = { type: 'play' };
const REVEAL: readonly RoomEvent[] = [{ type: 'close' }, { type: 'reveal' }];
const hands = (id: string, count: number): RoomEvent => ({ type: 'hands', choice: id, count });
const tie = (id: string): RoomEvent => ({ type: 'tie', choice: id });

/** A first vote won by `slow`, nine hands to four. */
const VOTED: readonly RoomEvent[] = [NEXT, OPEN, hands('fast', 4), hands('slow', 9), ...REVEAL];
const TO_CRM: readonly RoomEvent[] = [...VOTED, PLAY, NEXT, NEXT, OPEN, ...REVEAL, tie('ask'), PLAY, NEXT];

function after(events: readonly RoomEvent[], from: RoomState = emptyRoom(route)): RoomState {
  return events.reduce((room, event) => {
    const step = applyRoom(route, deepFreeze(room), event);
    if (step.type === 'refused') throw new Error(`${event.type} refused: ${step.reason}`);
    return step.state;
  }, from);
}

function refusal(room: RoomState, event: RoomEvent): string | undefined {
  const step = applyRoom(route, room, event);
  return step.type === 'refused' ? step.reason : undefined;
}

test('a workshop goes from the title to the list of decisions', () => {
  const phases = [...TO_CRM, { type: 'forecast', percent: 60 } as const, NEXT, NEXT, NEXT].reduce<
    [RoomState, string[]]
  >(
    ([room, seen], event) => {
      const state = after([event], room);
      return [state, seen.at(-1) === state.phase ? seen : [...seen, state.phase]];
    },
    [emptyRoom(route), []],
  )[1];
  expect(phases).toEqual(
    'frame open closed revealed played frame open closed revealed played crm runOut ending review'.split(' '),
  );
});

test('the choice with most hands is played, and the gauges move by its effects', () => {
  const room = after([...VOTED, PLAY]);
  expect(room.rounds).toEqual([
    {
      node: 'hello',
      choice: 'slow',
      hands: { fast: 4, slow: 9 },
      votes: {},
      sureness: {},
      by: 'hands',
      epoch: 0,
    },
  ]);
  expect(room.game.state).toMatchObject({ node: 'aside', speed: 50, direction: 70, legs: 1 });
});

test('the last figure typed for a choice counts', () => {
  const room = after([NEXT, OPEN, hands('fast', 40), hands('fast', 4), hands('slow', 9)]);
  expect(tallyOf(route, room)).toEqual({ type: 'winner', choice: 'slow', total: 13 });
});

test('a tie is not played until the facilitator decides', () => {
  const room = after([NEXT, OPEN, hands('fast', 8), hands('slow', 8), ...REVEAL]);
  expect(tallyOf(route, room)).toEqual({ type: 'tie', choices: ['fast', 'slow'], total: 16 });
  expect(refusal(room, PLAY)).toBe('undecided');
  const decided = after([tie('fast'), PLAY], room);
  expect(decided.rounds[0]).toMatchObject({ choice: 'fast', by: 'facilitator' });
});

test('without any hand the facilitator decides', () => {
  const room = after([NEXT, OPEN, ...REVEAL]);
  expect(tallyOf(route, room).type).toBe('none');
  expect(refusal(room, PLAY)).toBe('undecided');
  expect(choiceToPlay(route, after([tie('slow')], room))).toBe('slow');
});

test('a recast vote starts from nothing in a new epoch', () => {
  const room = after([...VOTED, { type: 'recast' }]);
  expect(room).toMatchObject({ phase: 'open', hands: {}, epoch: 1, decided: undefined });
});

test('a closed choice takes no hands and cannot be decided', () => {
  const open = after([NEXT, OPEN]);
  expect(refusal(open, hands('locked', 3))).toBe('closed-choice');
  expect(refusal(open, hands('nonsense', 3))).toBe('unknown-choice');
  expect(refusal(after(REVEAL, open), tie('locked'))).toBe('closed-choice');
});

test.each([-1, 1000, 1.5, Number.NaN])('%s is no number of hands', (count) => {
  expect(refusal(after([NEXT, OPEN]), hands('fast', count))).toBe('bad-number');
});

test('hands are counted only while the vote is open', () => {
  expect(refusal(emptyRoom(route), hands('fast', 1))).toBe('wrong-phase');
  expect(refusal(after(VOTED), hands('fast', 1))).toBe('wrong-phase');
});

test('back to the decision brings its hands again, in a new epoch, and the choice undone', () => {
  const before = after(VOTED);
  const room = after([PLAY, BACK], before);
  expect(room).toEqual({
    ...before,
    epoch: 1,
    turn: before.turn + 2,
    history: [expect.objectContaining({ choice: 'slow' })],
  });
});

test('the other branch is played at once and the first one stays in the history', () => {
  const room = after([...VOTED, PLAY, { type: 'branch', choice: 'fast' }]);
  expect(room).toMatchObject({ phase: 'played', epoch: 1 });
  expect(room.game.state).toMatchObject({ speed: 70, direction: 40, legs: 1 });
  expect(room.rounds.map((round) => round.choice)).toEqual(['fast']);
  expect(room.history.map((round) => round.choice)).toEqual(['slow', 'fast']);
});

test('a jump takes any decision of the way up again and forgets what followed', () => {
  const room = after([...TO_CRM, { type: 'jump', decision: 0 }]);
  expect(room).toMatchObject({ phase: 'revealed', hands: { fast: 4, slow: 9 }, rounds: [], epoch: 1 });
  expect(room.game.state.node).toBe('hello');
  expect(room.history).toHaveLength(2);
  expect(refusal(room, { type: 'jump', decision: 0 })).toBe('bad-number');
});

test('a step back undoes each step forward, down to the title', () => {
  let room = after([...TO_CRM, NEXT, NEXT, NEXT]);
  const seen: string[] = [];
  while (room.phase !== 'lobby') {
    room = after([BACK], room);
    seen.push(room.phase);
  }
  expect(seen).toEqual(
    'ending runOut crm played revealed open frame frame played revealed open frame lobby'.split(' '),
  );
  expect(room.game.moves).toEqual([]);
  expect(refusal(room, BACK)).toBe('wrong-phase');
});

test('the room writes its own figure into the CRM once the talking has stopped', () => {
  expect(refusal(after(VOTED), { type: 'forecast', percent: 50 })).toBe('wrong-phase');
  const room = after(TO_CRM);
  expect(refusal(room, { type: 'forecast', percent: 101 })).toBe('bad-number');
  const figure = (percent: number): RoomEvent => ({ type: 'forecast', percent });
  const told = after([figure(6), figure(62), NEXT], room);
  expect(told).toMatchObject({ phase: 'runOut', figure: 62 });
  expect(after([{ type: 'jump', decision: 0 }], told).figure).toBeUndefined();
});

test('blackout and panel change nothing else, and a panel leaves with its phase', () => {
  const room = after(VOTED);
  const covered = after(
    [
      { type: 'blackout', on: true },
      { type: 'panel', panel: 'why' },
    ],
    room,
  );
  expect(covered).toEqual({ ...room, blackout: true, panel: 'why', turn: room.turn + 2 });
  expect(after([PLAY], covered)).toMatchObject({ blackout: true, panel: undefined });
});

test('starting again keeps the history', () => {
  const room = after([...VOTED, PLAY, { type: 'restart' }]);
  expect(room).toMatchObject({ phase: 'lobby', epoch: 1, rounds: [], hands: {} });
  expect(room.history).toHaveLength(1);
});

const anyEvent = fc.oneof(
  fc.constantFrom<RoomEvent>(NEXT, BACK, OPEN, PLAY, ...REVEAL, { type: 'recast' }, { type: 'restart' }),
  fc.constantFrom('fast', 'slow', 'locked', 'push', 'ask').chain((id) =>
    fc.oneof(
      fc.nat(12).map((count) => hands(id, count)),
      fc.constant(tie(id)),
      fc.constant<RoomEvent>({ type: 'branch', choice: id }),
    ),
  ),
  fc.nat(3).map((decision): RoomEvent => ({ type: 'jump', decision })),
  fc.integer({ min: -5, max: 105 }).map((percent): RoomEvent => ({ type: 'forecast', percent })),
  fc.boolean().map((on): RoomEvent => ({ type: 'blackout', on })),
  fc
    .constantFrom('why' as const, 'question' as const, undefined)
    .map((panel): RoomEvent => ({ type: 'panel', panel })),
);

test('whatever happens, a kept log brings the same room again, and only accepted events are in it', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let room = emptyRoom(route);
      const accepted: RoomEvent[] = [];
      for (const event of events) {
        const step = applyRoom(route, room, event);
        if (step.type === 'refused') continue;
        room = step.state;
        accepted.push(event);
      }
      const text = JSON.stringify({ version: 1, scenario: 'built', events: accepted });
      const read = parseRoomLog(text);
      expect(replayRoom(route, read?.events ?? [])).toEqual({ state: room, events: accepted });
      expect(room.rounds.map((round) => round.choice)).toEqual(
        room.game.moves.flatMap((move) => move.choice ?? []),
      );
      expect(room.history.length).toBeGreaterThanOrEqual(room.rounds.length);
    }),
    { numRuns: 2000 },
  );
});

test('a log that the rules no longer allow is replayed as far as it holds', () => {
  const { state, events } = replayRoom(route, [NEXT, OPEN, hands('gone', 2), ...REVEAL]);
  expect(state.phase).toBe('open');
  expect(events).toEqual([NEXT, OPEN]);
});

test.each([
  '',
  '[]',
  '{"version":2,"scenario":"built","events":[]}',
  '{"version":1,"scenario":"built","events":[{"type":"dance"}]}',
  '{"version":1,"scenario":"built","events":[{"type":"hands","choice":"a","count":"3"}]}',
])('a damaged log is no log: %s', (text) => {
  expect(parseRoomLog(text)).toBeUndefined();
});
