import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breachOf, cyclesIn } from './breaches.ts';
import { codeFiles, importsOf, ROOT } from './imports.ts';
import { LAYERS } from './layers.ts';

const MAX_LINES = 350;

const source = codeFiles('src');
const screens = source.filter((file) => file.split('/').length > 2);
const imports = source.flatMap((file) => importsOf(file));

test('every folder imports only what the architecture table lets it', () => {
  expect(screens.length).toBeGreaterThan(0);
  expect(screens.flatMap((file) => importsOf(file)).flatMap((each) => breachOf(each) ?? [])).toEqual([]);
});

test('no file imports itself through others, type imports included', () => {
  expect(cyclesIn(imports)).toEqual([]);
});

test('directly in src there is only what starts the page', () => {
  const loose = source.filter((file) => !screens.includes(file) && !file.endsWith('.d.ts'));
  expect(loose).toEqual(['src/main.ts']);
});

test('no file of code or of style is longer than the house style allows', () => {
  const long = [...source, ...codeFiles('tests'), ...codeFiles('src', /\.css$/)].filter(
    (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MAX_LINES,
  );
  expect(long).toEqual([]);
});

test('no index hides what it gives behind a star', () => {
  const stars = source.filter((file) => /^export \* from/m.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(stars).toEqual([]);
});

test.each([
  [
    'src/engine/x.ts',
    "import type { A } from '../store/index.ts'",
    'engine may not import src/store/index.ts',
  ],
  ['src/engine/x.ts', "import 'node:fs'", 'engine may not import the package node:'],
  ['src/play/x.tsx', "export { a } from 'phaser'", 'play may not import the package phaser'],
  ['src/play/x.tsx', "type P = import('phaser').Game", 'play may not import the package phaser'],
  ['src/play/x.tsx', "await import('phaser/src/x.js')", 'play may not import the package phaser'],
  ['src/play/x.tsx', "await import('../studio/main.ts')", 'play may not import src/studio/main.ts'],
  ['src/stage/x.ts', "import { t } from '../ui/t.ts'", 'stage may not import src/ui/t.ts'],
  ['src/ui/x.ts', "import '../../vite.config.ts'", 'ui may not import vite.config.ts'],
  ['src/attic/x.ts', "import 'preact'", 'the folder attic is not in the architecture table'],
])('the scanner sees a forbidden import: %s with %s', (file, text, breach) => {
  expect(importsOf(file, text).map(breachOf)).toEqual([expect.stringContaining(breach)]);
});

test('the scanner sees a cycle of type imports', () => {
  const cycle = [
    ...importsOf('src/ui/a.ts', "import type { B } from './b.ts'"),
    ...importsOf('src/ui/b.ts', "import { C } from './deep/c.ts'"),
    ...importsOf('src/ui/deep/c.ts', "export type { A } from '../a.ts'"),
  ];
  expect(cyclesIn(cycle)).toEqual([['src/ui/a.ts', 'src/ui/b.ts', 'src/ui/deep/c.ts']]);
});

test('the table has no two folders that may import each other', () => {
  const mutual = Object.entries(LAYERS).flatMap(([a, { folders }]) =>
    folders.filter((b) => LAYERS[b]?.folders.includes(a)).map((b) => `${a} and ${b}`),
  );
  expect(mutual).toEqual([]);
});
