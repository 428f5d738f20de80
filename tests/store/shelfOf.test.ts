import { expect, test } from 'vitest';
import { browserStorage, memoryStorage, shelfOf } from '../../src/store/index.ts';
import { fakeWindow } from './fakeWindow.ts';
import { storageContract } from './storageContract.ts';

storageContract('shelf', () => shelfOf(memoryStorage(), 'mine-one'));

test('what stands on a shelf is seen from no other', () => {
  const { view, disk } = fakeWindow();
  const storage = browserStorage(view);
  const one = shelfOf(storage, 'mine-one');
  const other = shelfOf(storage, 'mine-other');
  one.set('game/1', 'north');
  storage.set('game/1', 'of the site');
  expect([...disk.keys()].sort()).toEqual(['plein-nord/game/1', 'plein-nord/mine-one/game/1']);
  expect(one.keys()).toEqual(['game/1']);
  expect(other.keys()).toEqual([]);
  other.remove('game/1');
  expect(one.get('game/1')).toBe('north');
});

test('a write of another tab is heard on its own shelf only', () => {
  const { view, tell } = fakeWindow();
  const heard: string[] = [];
  const undo = shelfOf(browserStorage(view), 'mine-one').listen((key) => heard.push(key));
  tell('plein-nord/mine-one/game/1');
  tell('plein-nord/mine-other/game/2');
  tell('plein-nord/game/3');
  undo();
  expect(heard).toEqual(['game/1']);
});
