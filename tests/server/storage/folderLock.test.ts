import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockAddress, lockFolder } from '../../../src/server/storage/folderLock.ts';

test.each(['data', 'x'.repeat(120)])('a folder is one process’s at a time: %s', async (name) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'plein-nord-')), name);
  const unlock = await lockFolder(folder);
  expect(unlock).toBeTypeOf('function');
  expect(await lockFolder(folder)).toBeUndefined();
  const other = await lockFolder(join(folder, '..'));
  expect(other).toBeTypeOf('function');
  other?.();
  unlock?.();
  const again = await lockFolder(folder);
  expect(again).toBeTypeOf('function');
  again?.();
});

test.skipIf(process.platform === 'win32')('a process that was killed keeps no folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plein-nord-'));
  const unlock = await lockFolder(folder);
  unlock?.();
  const address = JSON.stringify(lockAddress(folder));
  const die = `require('net').createServer().listen(${address}, () => process.kill(process.pid, 'SIGKILL'))`;
  expect(spawnSync(process.execPath, ['-e', die]).signal).toBe('SIGKILL');
  const taken = await lockFolder(folder);
  expect(taken).toBeTypeOf('function');
  taken?.();
});
