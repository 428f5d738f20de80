import { expect, test } from 'vitest';
import {
  bestGame,
  browserStorage,
  createLogbook,
  type GameRecord,
  memoryStorage,
  openGame,
  parseGameRecord,
} from '../../src/store/index.ts';
import { fakeWindow } from './fakeWindow.ts';

function game(id: string, more: Partial<GameRecord> = {}): GameRecord {
  return {
    version: 1,
    id,
    scenario: 'call-me-back',
    rules: 'r1',
    mode: 'discovery',
    entries: [{ type: 'choose', choice: 'ask-what' }],
    startedAt: 1,
    updatedAt: 1,
    ...more,
  };
}

function result(score: number) {
  return { score, grade: 'A', ending: 'e', kind: 'signed', northing: 1, distance: 2, horizon: 9 };
}

test('a saved game is read back whole', () => {
  const storage = memoryStorage();
  const saved = game('1', {
    entries: [
      { type: 'choose', choice: 'a' },
      { type: 'continue' },
      { type: 'takeBack' },
      { type: 'confidence', level: 'sure' },
      { type: 'forecast', percent: 62 },
    ],
    result: result(79.6),
    replayOf: '0',
  });
  createLogbook(storage).save(saved);
  expect(createLogbook(storage).state.getState().games).toEqual([saved]);
});

test('two tabs that play at once keep both games', () => {
  const disk = new Map<string, string>();
  const one = fakeWindow({ disk });
  const two = fakeWindow({ disk });
  const first = createLogbook(browserStorage(one.view));
  const second = createLogbook(browserStorage(two.view));
  first.save(game('1', { updatedAt: 1 }));
  second.save(game('2', { updatedAt: 2 }));
  first.save(game('1', { updatedAt: 3 }));
  one.tell('plein-nord/game/2');
  expect(first.state.getState().games.map(({ id }) => id)).toEqual(['1', '2']);
  expect(
    createLogbook(browserStorage(two.view))
      .state.getState()
      .games.map(({ id }) => id),
  ).toEqual(['1', '2']);
});

test('damaged records are counted, left in place, and hide no other', () => {
  const storage = memoryStorage();
  storage.set('game/bad', '{"version":1');
  storage.set('game/later', JSON.stringify({ ...game('later'), version: 2 }));
  storage.set('game/odd', JSON.stringify({ ...game('odd'), entries: [{ type: 'teleport' }] }));
  storage.set('game/good', JSON.stringify(game('good')));
  const { games, damaged } = createLogbook(storage).state.getState();
  expect(games.map(({ id }) => id)).toEqual(['good']);
  expect(damaged).toBe(3);
  expect(storage.keys()).toHaveLength(4);
});

test.each(['', 'null', '[]', '"text"', '{}', '{"version":1,"id":4}'])('no game is read from %s', (text) => {
  expect(parseGameRecord(text)).toBeUndefined();
});

test('the open game is the latest unfinished one under the same rules', () => {
  const logbook = createLogbook(memoryStorage());
  logbook.save(game('old', { updatedAt: 1 }));
  logbook.save(game('new', { updatedAt: 5 }));
  logbook.save(game('done', { updatedAt: 9, result: result(50) }));
  logbook.save(game('other-rules', { updatedAt: 8, rules: 'r2' }));
  const state = logbook.state.getState();
  expect(openGame(state, 'call-me-back', 'r1')?.id).toBe('new');
  expect(openGame(state, 'send-your-brochure', 'r1')).toBeUndefined();
});

test('the best game has the highest score; replays from a decision do not count', () => {
  const logbook = createLogbook(memoryStorage());
  logbook.save(game('low', { result: result(20) }));
  logbook.save(game('high', { result: result(64) }));
  logbook.save(game('replay', { result: result(100), replayOf: 'low' }));
  expect(bestGame(logbook.state.getState(), 'call-me-back')?.id).toBe('high');
  expect(bestGame(createLogbook(memoryStorage()).state.getState(), 'call-me-back')).toBeUndefined();
});
