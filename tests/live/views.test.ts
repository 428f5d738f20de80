import { expect, test } from 'vitest';
import { phoneViewOf, type RoomState, viewOf, votedIn } from '../../src/live/index.ts';
import { parsePhoneView, parseRoomView } from '../../src/live/protocol/push.ts';
import { decision } from '../builders/scenario.ts';
import { after, BACK, ballots, NEXT, OPENED, PLAY, REVEAL, route, TO_CRM, tie } from './workshop.ts';

const VOTED = after([ballots(OPENED, { v1: 'slow', v2: 'fast' }, { confidence: 2 })], OPENED);
const RESULT = after(REVEAL, VOTED);
const ABOUT = { code: 'K7MQ3X', scenario: { key: 'built', title: { en: 'Built' } } };
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const phone = (room: RoomState, voter = 'v1') =>
  phoneViewOf(route.scenario, room, { voter, seq: 4, now: 1000 });

test('a phone is told the line, the choices in their order with the closed one, and its own vote', () => {
  expect(phone(VOTED)).toEqual({
    v: 1,
    seq: 4,
    phase: 'open',
    q: 'hello',
    epoch: 0,
    question: { en: 'hello' },
    choices: [
      { id: 'fast', text: { en: 'fast' } },
      { id: 'slow', text: { en: 'slow' } },
      { id: 'locked', text: { en: 'locked' }, closed: true },
    ],
    asksConfidence: false,
    timer: undefined,
    now: 1000,
    mine: { choice: 'slow', confidence: 2, mid: expect.any(Number) },
    paused: false,
  });
  expect(phone(VOTED, 'v3').mine).toBeUndefined();
  expect(phone(VOTED, 'constructor').mine).toBeUndefined();
});

test('a phone knows a line that somebody says from one that nobody does', () => {
  const spoken = { ...decision('hello', []), speaker: 'claire' };
  const scenario = { ...route.scenario, nodes: { ...route.scenario.nodes, hello: spoken } };
  expect(phoneViewOf(scenario, OPENED, { voter: 'v1', seq: 0, now: 0 }).quoted).toBe(true);
  expect(phone(OPENED).quoted).toBeUndefined();
});

test('a phone is never told a count, an effect or what a choice leads to', () => {
  expect(Object.keys(phone(RESULT).choices[0] ?? {})).toEqual(['id', 'text']);
  for (const room of [VOTED, RESULT])
    expect(JSON.stringify(phone(room, 'v2'))).not.toMatch(/votes|sureness|aside|20/);
});

test.each([
  ['lobby', after([])],
  ['wait', after([NEXT])],
  ['open', OPENED],
  ['closed', after([{ type: 'close' }], OPENED)],
  ['revealed', RESULT],
  ['wait', after([PLAY], after([tie('slow')], RESULT))],
  ['wait', after(TO_CRM)],
  ['ended', after([{ type: 'end' }], OPENED)],
])('a phone is in phase %s, and waits without a question', (phase, room) => {
  const view = phone(room);
  expect(view.phase).toBe(phase);
  expect(view.q).toBe(['open', 'closed', 'revealed'].includes(phase) ? 'hello' : '');
});

test('how many have voted is known before the reveal and after it, and on coming back', () => {
  expect([OPENED, VOTED, RESULT].map(votedIn)).toEqual([0, 2, 2]);
  const back = after([tie('slow'), PLAY, BACK], RESULT);
  expect(votedIn(back)).toBe(2);
});

test('both views pass through JSON unharmed', () => {
  for (const room of [
    after([]),
    VOTED,
    RESULT,
    after([...REVEAL, tie('fast'), PLAY], VOTED),
    after(TO_CRM),
  ]) {
    const view = viewOf(room, ABOUT, 9, 3);
    expect(parseRoomView(wire(view))).toEqual(view);
    expect(parsePhoneView(wire(phone(room)))).toEqual(phone(room));
  }
});

test('a view says what the room plays and who is there', () => {
  expect(viewOf(VOTED, ABOUT, 9, 3)).toMatchObject({ ...ABOUT, seq: 9, turn: 2, present: 3, voted: 2 });
});
