import { expect, test } from 'vitest';
import { knownFile, writeFile } from '../../../src/studio/files/writeFile.ts';
import { memoryFile } from './memoryFile.ts';

const opened = (text: string) => {
  const file = memoryFile(text);
  const { handle, print } = knownFile(file.handle, text);
  return { file, save: (mine: string) => writeFile(handle, mine, print) };
};

test('a file is written while it holds what it was last known by', async () => {
  const { file, save } = opened('{"a": 1}');
  expect(await save('{"a": 2}')).toEqual({ type: 'written' });
  expect(file.text).toBe('{"a": 2}');
});

test('a text that somebody else wrote is told and stays', async () => {
  const { file, save } = opened('{"a": 1}');
  file.text = '{"a": "theirs"}';
  expect(await save('{"a": 2}')).toEqual({ type: 'changed', theirs: '{"a": "theirs"}' });
  expect(file.text).toBe('{"a": "theirs"}');
  file.text = 'PNG\0\0';
  expect(await save('{"a": 2}')).toEqual({ type: 'changed', theirs: undefined });
});

test('nothing is asked when somebody else wrote the very text, or when the user has said so', async () => {
  const { file, save } = opened('{"a": 1}');
  file.text = '{"a": 2}';
  expect(await save('{"a": 2}')).toEqual({ type: 'written' });
  file.text = 'theirs';
  expect(await writeFile(file.handle, 'mine')).toEqual({ type: 'written' });
  expect(file.text).toBe('mine');
});

test('a byte-order mark is no change', async () => {
  const { file, save } = opened('{"a": 1}');
  file.text = '\uFEFF{"a": 1}';
  expect(await save('{"a": 2}')).toEqual({ type: 'written' });
});

test('what was refused, is gone or failed says which, and leaves the file as it was', async () => {
  const { file, save } = opened('old');
  for (const permission of ['denied', 'prompt'] as const) {
    file.permission = permission;
    expect(await save('new')).toEqual({ type: 'refused' });
  }
  file.permission = 'granted';
  file.readFault = 'NotFoundError';
  expect(await save('new')).toEqual({ type: 'gone' });
  file.readFault = 'NotAllowedError';
  expect(await save('new')).toEqual({ type: 'refused' });
  delete file.readFault;
  file.writeFault = 'QuotaExceededError';
  expect(await save('new')).toEqual({ type: 'failed' });
  expect(file).toMatchObject({ text: 'old', aborted: 1 });
});
