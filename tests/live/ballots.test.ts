import { expect, test } from 'vitest';
import {
  type BallotFault,
  ballotFault,
  type CommandEvent,
  type RoomState,
  supportOf,
  tallyOf,
} from '../../src/live/index.ts';
import { choice, decision, ending, scenarioOf } from '../builders/scenario.ts';
import {
  after,
  BACK,
  ballots,
  hands,
  NEXT,
  OPEN,
  OPENED,
  PLAY,
  REVEAL,
  refusal,
  route,
  tie,
} from './workshop.ts';

const PAUSE: CommandEvent = { type: 'pause', on: true };
const END: CommandEvent = { type: 'end' };

/** The open room after groups of ballots, each group a voter’s choices. */
const voted = (...groups: readonly Record<string, string>[]) =>
  after(
    groups.map((group) => ballots(OPENED, group)),
    OPENED,
  );

test('the choice with most votes is played, and the round keeps its counts', () => {
  const room = after([...REVEAL, PLAY], voted({ v1: 'slow', v2: 'fast' }, { v3: 'slow' }));
  expect(room.rounds).toEqual([
    {
      node: 'hello',
      choice: 'slow',
      hands: {},
      votes: { slow: 2, fast: 1 },
      sureness: {},
      by: 'votes',
      epoch: 0,
    },
  ]);
  expect(room.ballots).toEqual({});
});

test('the last ballot of a voter counts, within a group and across groups', () => {
  const twice = after([ballots(OPENED, { v1: 'fast' }), ballots(OPENED, { v1: 'slow' })], OPENED);
  expect(after(REVEAL, twice).votes).toEqual({ slow: 1 });
  const group = [{ voter: 'v1', epoch: 0, node: 'hello' }].flatMap((one) => [
    { ...one, choice: 'slow', mid: 1 },
    { ...one, choice: 'fast', mid: 2 },
  ]);
  for (const sent of [group, [...group].reverse()])
    expect(after([{ type: 'ballots', ballots: sent }, ...REVEAL], OPENED).votes).toEqual({ fast: 1 });
});

test('a ballot of no higher number than the one that stands is old, and changes nothing back', () => {
  const room = after([ballots(OPENED, { v1: 'slow' }, { mid: 5 })], OPENED);
  for (const mid of [1, 5]) {
    const old = ballots(room, { v1: 'fast' }, { mid });
    expect(after([old], room)).toEqual(room);
  }
  const next = { voter: 'v1', choice: 'fast', epoch: 0, node: 'hello', mid: 6 };
  expect(ballotFault(route, room, { ...next, mid: 5 })).toBe('old');
  expect(ballotFault(route, room, next)).toBeUndefined();
  expect(ballotFault(route, room, { ...next, voter: 'v2', mid: 1 })).toBeUndefined();
});

test('hands are added to the votes of phones, and say so', () => {
  const room = after(
    [hands('fast', 4), ...REVEAL],
    voted({ v1: 'slow', v2: 'slow', v3: 'slow', v4: 'fast' }),
  );
  expect(tallyOf(route, room)).toEqual({ type: 'winner', choice: 'fast', total: 8 });
  expect(supportOf(room, 'fast')).toBe(5);
  expect(after([PLAY], room).rounds[0]).toMatchObject({ choice: 'fast', by: 'votes', hands: { fast: 4 } });
});

test('a vote of the facilitator over the phones is told from one of the room', () => {
  const room = after([...REVEAL, tie('fast'), PLAY], voted({ v1: 'slow' }));
  expect(room.rounds[0]).toMatchObject({ choice: 'fast', by: 'facilitator', votes: { slow: 1 } });
});

test('before the reveal there are no counts, only ballots', () => {
  const room = voted({ v1: 'slow', v2: 'fast' });
  for (const state of [room, after([{ type: 'close' }], room)])
    expect(state).toMatchObject({ votes: {}, sureness: {} });
  expect(tallyOf(route, room).type).toBe('none');
});

test('how sure the voters are is counted by choice, of those who said it', () => {
  const room = after(
    [
      ballots(OPENED, { v1: 'slow', v2: 'slow' }, { confidence: 2 }),
      ballots(OPENED, { v3: 'slow' }, { confidence: 0 }),
      ballots(OPENED, { v4: 'fast', v5: 'slow' }),
      ...REVEAL,
    ],
    OPENED,
  );
  expect(room.sureness).toEqual({ slow: [1, 0, 2] });
  expect(after([PLAY], room).rounds[0]?.sureness).toEqual({ slow: [1, 0, 2] });
});

test.each<[BallotFault, string, RoomState, object]>([
  ['stale', 'another decision', OPENED, { node: 'again' }],
  ['stale', 'another epoch', OPENED, { epoch: 1 }],
  ['closed', 'a closed vote', after([{ type: 'close' }], OPENED), {}],
  ['closed', 'a line that nobody has opened yet', after([NEXT]), {}],
  ['closed', 'a session that is over', after([END], OPENED), {}],
  ['paused', 'a paused room', after([PAUSE], OPENED), {}],
  ['unknown', 'a choice that is closed', OPENED, { choice: 'locked' }],
  ['unknown', 'a choice that is none', OPENED, { choice: 'nonsense' }],
])('a ballot is %s for %s, and the room is left as it was', (fault, _, room, rest) => {
  const ballot = { voter: 'v1', choice: 'fast', epoch: 0, node: 'hello', mid: 1, ...rest };
  expect(ballotFault(route, room, ballot)).toBe(fault);
  expect(after([{ type: 'ballots', ballots: [ballot] }], room)).toEqual(room);
});

test('votes do not raise the turn, so that a command finds the room it was made for', () => {
  expect(voted({ v1: 'slow' }, { v2: 'slow' }).turn).toBe(OPENED.turn);
});

test('a vote that was only closed is open again as it was; one that was revealed is asked in a new epoch', () => {
  const room = voted({ v1: 'slow', v2: 'fast' });
  expect(after([{ type: 'close' }, BACK], room)).toEqual({ ...room, turn: room.turn + 2 });
  const reopened = after([...REVEAL, BACK], room);
  expect(reopened).toMatchObject({ phase: 'open', epoch: 1, votes: {}, sureness: {} });
  expect(ballotFault(route, reopened, { voter: 'v3', choice: 'slow', epoch: 0, node: 'hello', mid: 9 })).toBe(
    'stale',
  );
  expect(after([ballots(reopened, { v2: 'slow' }), ...REVEAL], reopened).votes).toEqual({ slow: 2 });
});

test('a vote that was left, held again, jumped to or restarted starts without ballots, in a new epoch', () => {
  const room = voted({ v1: 'slow' });
  const played = after([...REVEAL, PLAY], room);
  const again = [
    after([BACK, OPEN], room),
    after([...REVEAL, { type: 'recast' }], room),
    after([{ type: 'jump', decision: 0 }, BACK], played),
    after([{ type: 'restart' }, NEXT, OPEN], room),
  ];
  for (const state of again) {
    expect(state).toMatchObject({ phase: 'open', ballots: {}, votes: {} });
    expect(state.epoch).toBeGreaterThan(room.epoch);
  }
});

test('a decision taken up again shows the votes that it had', () => {
  const played = after([...REVEAL, PLAY], voted({ v1: 'slow', v2: 'slow' }));
  for (const event of [BACK, { type: 'jump', decision: 0 } as const])
    expect(after([event], played)).toMatchObject({ phase: 'revealed', votes: { slow: 2 }, ballots: {} });
  const other = after([{ type: 'branch', choice: 'fast' }], played);
  expect(other.rounds).toEqual([
    expect.objectContaining({ choice: 'fast', by: 'facilitator', votes: { slow: 2 } }),
  ]);
});

test('a decision that comes round again has its own epoch: a late vote for its first time is stale', () => {
  const loop = {
    horizon: 5,
    scenario: scenarioOf([
      decision('ask', [choice('round', 'ask'), choice('out', 'won')]),
      ending('won', 'signed'),
    ]),
  };
  const first = after([NEXT, OPEN], undefined, loop);
  const late = { voter: 'v1', choice: 'out', epoch: first.epoch, node: 'ask', mid: 1 };
  const second = after([...REVEAL, tie('round'), PLAY, NEXT, OPEN], first, loop);
  expect(ballotFault(loop, first, late)).toBeUndefined();
  expect(ballotFault(loop, second, late)).toBe('stale');
});

test('a timer runs while the vote is open and goes with it', () => {
  const until = (at: number | undefined): CommandEvent => ({ type: 'timer', until: at });
  const room = after([until(60_000)], OPENED);
  expect(room.timer).toBe(60_000);
  expect(after([until(undefined)], room).timer).toBeUndefined();
  expect(after([{ type: 'close' }], room).timer).toBeUndefined();
  expect(after([PAUSE], room).timer).toBeUndefined();
  expect(refusal(after([NEXT]), until(60_000))).toBe('wrong-phase');
  expect(refusal(OPENED, until(-1))).toBe('bad-number');
  expect(refusal(OPENED, until(0.5))).toBe('bad-number');
});

test('lock, pause and the question of confidence outlive what is played, and a restart', () => {
  const told = after([{ type: 'lock', on: true }, { type: 'confidence', on: true }, PAUSE], OPENED);
  const kept = { locked: true, asksConfidence: true, paused: true };
  expect(told).toMatchObject(kept);
  expect(after([...REVEAL, tie('slow'), PLAY, NEXT], told)).toMatchObject(kept);
  expect(after([{ type: 'restart' }], told)).toMatchObject(kept);
});

test('after the end nothing is played any more, until a step back or a restart takes it up', () => {
  const room = voted({ v1: 'slow' });
  const over = after([END], room);
  for (const event of [NEXT, OPEN, ...REVEAL, PLAY, hands('fast', 1), PAUSE, END])
    expect(refusal(over, event)).toBe('ended');
  expect(after([{ type: 'blackout', on: true }], over).blackout).toBe(true);
  expect(after([BACK], over)).toEqual({ ...room, turn: room.turn + 2 });
  expect(after([{ type: 'restart' }], over)).toMatchObject({ ended: false, phase: 'lobby' });
});
