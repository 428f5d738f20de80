import { expect, test } from 'vitest';
import type { StoragePort } from '../../src/store/index.ts';

/** What every driver of the storage port must do. */
export function storageContract(driver: string, open: () => StoragePort): void {
  test(`${driver}: a kept text is read back`, () => {
    const storage = open();
    expect(storage.set('a', 'one')).toBeUndefined();
    expect(storage.get('a')).toBe('one');
  });

  test(`${driver}: what was never kept is undefined`, () => {
    expect(open().get('nothing')).toBeUndefined();
  });

  test(`${driver}: the later text takes the place of the earlier`, () => {
    const storage = open();
    storage.set('a', 'one');
    storage.set('a', 'two');
    expect(storage.get('a')).toBe('two');
    expect(storage.keys()).toEqual(['a']);
  });

  test(`${driver}: keys are listed once each, and gone when removed`, () => {
    const storage = open();
    storage.set('a', '1');
    storage.set('b', '2');
    storage.remove('a');
    expect(storage.keys()).toEqual(['b']);
    expect(storage.get('a')).toBeUndefined();
  });

  test(`${driver}: an empty text is a text`, () => {
    const storage = open();
    storage.set('a', '');
    expect(storage.get('a')).toBe('');
  });

  test(`${driver}: listening can be undone`, () => {
    const undo = open().listen(() => undefined);
    expect(() => {
      undo();
      undo();
    }).not.toThrow();
  });
}
