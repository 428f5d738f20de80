import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../src/server/make/isStale.ts';

let root = '';

function write(path: string, seconds: number): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), seconds, seconds);
  for (let folder = join(root, path, '..'); folder !== root; folder = join(folder, '..'))
    utimesSync(folder, 1, 1);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plein-nord-'));
  write('src/ui/deep/button.tsx', 100);
  write('scenarios/first.json', 100);
});

afterEach(() => rmSync(root, { recursive: true }));

test('a site never built is stale', () => {
  expect(isStale(root, 'dist/index.html')).toBe(true);
});

test('a site newer than all its sources is fresh', () => {
  write('dist/index.html', 200);
  expect(isStale(root, 'dist/index.html')).toBe(false);
});

test.each(['src/ui/deep/button.tsx', 'scenarios/second.json', 'vite.config.ts', 'package-lock.json'])(
  'a site older than %s is stale',
  (path) => {
    write('dist/index.html', 200);
    write(path, 300);
    expect(isStale(root, 'dist/index.html')).toBe(true);
  },
);

test('a removed source makes the site stale', () => {
  write('dist/index.html', 200);
  rmSync(join(root, 'scenarios/first.json'));
  expect(isStale(root, 'dist/index.html')).toBe(true);
});
