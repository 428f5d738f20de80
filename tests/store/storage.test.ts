import { expect, test } from 'vitest';
import { browserStorage, memoryStorage } from '../../src/store/index.ts';
import { fakeWindow } from './fakeWindow.ts';
import { storageContract } from './storageContract.ts';

storageContract('memory', memoryStorage);
storageContract('browser', () => browserStorage(fakeWindow().view));

test('a full storage says so and still reads back what it could not keep', () => {
  const storage = browserStorage(fakeWindow({ room: 40 }).view);
  expect(storage.set('a', 'x'.repeat(100))).toBe('full');
  expect(storage.get('a')).toBe('x'.repeat(100));
  expect(storage.keys()).toEqual(['a']);
});

test('a forbidden storage says so and the page remembers as long as it lives', () => {
  const storage = browserStorage(fakeWindow({ forbidden: true }).view);
  expect(storage.set('a', 'one')).toBe('forbidden');
  expect(storage.get('a')).toBe('one');
  expect(storage.get('b')).toBeUndefined();
});

test('keys of other pages on the same origin are neither listed nor touched', () => {
  const { view, disk } = fakeWindow();
  disk.set('their-key', 'theirs');
  const storage = browserStorage(view);
  storage.set('a', 'one');
  expect(storage.keys()).toEqual(['a']);
  storage.remove('their-key');
  expect(disk.get('their-key')).toBe('theirs');
});

test('a write of another tab is told by its key, until one stops listening', () => {
  const { view, tell } = fakeWindow();
  const heard: string[] = [];
  const undo = browserStorage(view).listen((key) => heard.push(key));
  tell('plein-nord/game/1');
  tell('somebody-else');
  undo();
  tell('plein-nord/game/2');
  expect(heard).toEqual(['game/1']);
});
