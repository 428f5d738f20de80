import { expect, test } from 'vitest';
import { parseLoggedEvent, parseRoomLog, replayRoom } from '../../src/live/index.ts';
import { after, ballots, OPENED, REVEAL, route, TO_CRM } from './workshop.ts';

test('a log of the first version, kept before there were phones, is still read and leads where it led', () => {
  const text =
    '{"version":1,"scenario":"built","events":[{"type":"next"},{"type":"open"},{"type":"hands","choice":"fast","count":4},{"type":"hands","choice":"slow","count":9},{"type":"close"},{"type":"reveal"},{"type":"play"},{"type":"panel"},{"type":"next"},{"type":"next"},{"type":"open"},{"type":"close"},{"type":"reveal"},{"type":"tie","choice":"ask"},{"type":"play"},{"type":"next"}]}';
  const read = parseRoomLog(text);
  expect(read?.events).toHaveLength(16);
  const { turn, ...room } = replayRoom(route, read?.events ?? []).state;
  expect(turn).toBe(16);
  expect(room).toEqual({ ...after(TO_CRM), turn: undefined });
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

test('a line of a server’s log comes back as it was written', () => {
  for (const event of [ballots(OPENED, { v1: 'fast' }, { confidence: 2 }), ...REVEAL]) {
    const line = { seq: 3, at: 1_700_000_000_000, event };
    expect(parseLoggedEvent(JSON.stringify(line))).toEqual(line);
  }
});

test.each([
  ['torn', '{"seq":3,"at":17000,"event":{"type":"ne'],
  ['empty', ''],
  ['without its number', '{"at":17000,"event":{"type":"next"}}'],
  [
    'with a ballot for no voter',
    '{"seq":1,"at":1,"event":{"type":"ballots","ballots":[{"voter":"","choice":"a","epoch":0,"node":"n"}]}}',
  ],
  [
    'with a voter named like a prototype',
    '{"seq":1,"at":1,"event":{"type":"ballots","ballots":[{"voter":"__proto__","choice":"a","epoch":0,"node":"n"}]}}',
  ],
  [
    'with a confidence that is none',
    '{"seq":1,"at":1,"event":{"type":"ballots","ballots":[{"voter":"v","choice":"a","epoch":0,"node":"n","confidence":3}]}}',
  ],
])('a line that is %s is no event', (_, line) => {
  expect(parseLoggedEvent(line)).toBeUndefined();
});
