import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('npm start tells its address, answers there, and leaves no server behind when npm is ended', async () => {
  const data = mkdtempSync(join(tmpdir(), 'plein-nord-'));
  const flags = ['--host', '127.0.0.1', '--port', '0', '--data', data];
  const npm = spawn('npm', ['start', '--', ...flags], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) => {
    let told = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const [found] = /http:\/\/\S+/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const answers = () =>
    fetch(`${url}live.json`).then(
      ({ ok }) => ok,
      () => false,
    );
  expect(await answers()).toBe(true);
  npm.kill('SIGTERM');
  await expect.poll(answers).toBe(false);
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
});
