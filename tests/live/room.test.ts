import { expect, test } from 'vitest';
import {
  type CommandEvent,
  choiceToPlay,
  emptyRoom,
  type RoomState,
  replayRoom,
  tallyOf,
} from '../../src/live/index.ts';
import {
  after,
  BACK,
  hands,
  NEXT,
  OPEN,
  PLAY,
  REVEAL,
  refusal,
  route,
  TO_CRM,
  tie,
  VOTED,
} from './workshop.ts';

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
  const figure = (percent: number): CommandEvent => ({ type: 'forecast', percent });
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

test('a log that the rules no longer allow is replayed as far as it holds', () => {
  const { state, events } = replayRoom(route, [NEXT, OPEN, hands('gone', 2), ...REVEAL]);
  expect(state.phase).toBe('open');
  expect(events).toEqual([NEXT, OPEN]);
});
