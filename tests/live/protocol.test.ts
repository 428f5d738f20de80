import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommand, parseHello, parseVote, readRoomCode, shownRoomCode } from '../../src/live/index.ts';
import { parseRoomWelcome } from '../../src/live/protocol/hello.ts';
import { anyCommand } from './workshop.ts';

const HELLO = { v: 1, room: 'K7MQ3X', role: 'phone', lang: 'fr' };
const VOTE = { q: 'hello', epoch: 0, c: 'slow', mid: 1 };
const COMMAND = { cid: 'c1', expectSeq: 4, events: [{ type: 'next' }] };

test('a hello is read with its seat, and without one', () => {
  expect(parseHello(HELLO)).toEqual(HELLO);
  const back = { ...HELLO, tok: 'abc.d-e_f~g', lastSeq: 12 };
  expect(parseHello(back)).toEqual(back);
});

test.each([
  ['of a later version', { ...HELLO, v: 2 }],
  ['to no code', { ...HELLO, room: 'k7m-q3x' }],
  ['of a role that is none', { ...HELLO, role: 'facilitator' }],
  ['with a seat as long as a book', { ...HELLO, tok: 'x'.repeat(257) }],
  ['with markup for a language', { ...HELLO, lang: '<b>' }],
  ['that is a text', 'hello'],
  ['that is nothing', undefined],
])('a hello %s is none', (_, data) => {
  expect(parseHello(data)).toBeUndefined();
});

test('a vote is read with its confidence, and what it does not know is dropped', () => {
  expect(parseVote({ ...VOTE, conf: 2, role: 'console' })).toEqual({ ...VOTE, conf: 2 });
});

test.each([
  ['without its message id', { ...VOTE, mid: undefined }],
  ['with an id that is a prototype', { ...VOTE, mid: '__proto__' }],
  ['with half an id', { ...VOTE, mid: 1.5 }],
  ['with a choice as long as a book', { ...VOTE, c: 'x'.repeat(65) }],
  ['with half a confidence', { ...VOTE, conf: 0.5 }],
  ['of an epoch that is none', { ...VOTE, epoch: -1 }],
  ['that is a list', [VOTE]],
])('a vote %s is none', (_, data) => {
  expect(parseVote(data)).toBeUndefined();
});

test('every command passes through JSON unharmed', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 8 }), (events) => {
      const message = { ...COMMAND, events };
      expect(parseCommand(JSON.parse(JSON.stringify(message)))).toEqual(message);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['ballots', [{ type: 'ballots', ballots: [] }]],
  ['nothing', []],
  ['too much', Array(9).fill({ type: 'next' })],
  ['what nobody knows', [{ type: 'dance' }]],
  ['a timer of the past', [{ type: 'timer', until: -5 }]],
])('a command that holds %s is none', (_, events) => {
  expect(parseCommand({ ...COMMAND, events })).toBeUndefined();
});

test('an answer that holds no view of a room takes nobody in', () => {
  expect(parseRoomWelcome({ ok: true, driver: true, now: 1, view: { v: 1 } })).toBeUndefined();
  expect(parseRoomWelcome({ ok: false, reason: 'locked' })).toEqual({ ok: false, reason: 'locked' });
});

test.each(['k7mq3x', 'K7M-Q3X', ' k7m q3x '])('%s is read as a code and shown with its dash', (typed) => {
  expect(shownRoomCode(readRoomCode(typed) ?? '')).toBe('K7M-Q3X');
});

test.each(['K7MQ3', 'K7MQ3XX', 'K7MQ0X', ''])('%s is no code', (typed) => {
  expect(readRoomCode(typed)).toBeUndefined();
});
