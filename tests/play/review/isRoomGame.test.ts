import { expect, test } from 'vitest';
import { newRecord, replayRecord } from '../../../src/play/game/openRecord.ts';
import { isRoomGame } from '../../../src/play/review/isRoomGame.ts';
import { type GameRecord, parseGameRecord } from '../../../src/store/index.ts';
import { shipped } from '../../builders/shipped.ts';
import { playedBy } from '../voyage/finishedGame.ts';

const scenario = shipped('call-me-back');
const { solution, game, entries } = playedBy(scenario, 'ABA');
const own = newRecord(scenario.id, { scenario }, 'discovery', 1, { entries });

test('a room’s game is told from one’s own, also from one replayed from it', () => {
  const opened = parseGameRecord(JSON.stringify({ ...own, id: 'room-C3D-1', replayOf: 'room-C3D' }));
  expect(opened).toBeDefined();
  const room = opened as GameRecord;
  expect(isRoomGame(room)).toBe(true);
  expect(isRoomGame(own)).toBe(false);
  expect(isRoomGame(replayRecord(room, solution.voyage, game, 1, 2))).toBe(false);
});
