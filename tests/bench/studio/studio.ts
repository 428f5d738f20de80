import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { preact } from '../../../src/build/preact.ts';
import type { Part } from '../table.ts';
import { chart } from './chart.ts';
import { keys } from './keys.ts';
import { openStand } from './open.ts';
import { translations } from './translations.ts';

/** Builds the page that does the same without care, to stand beside the studio. */
async function buildNaive(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plein-nord-naive-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'naive'),
    plugins: [preact()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}

/** How fast the built studio answers on large drafts, in the browser, each beside a page that does it naively. */
export async function* studio(): AsyncGenerator<Part> {
  const stand = await openStand();
  if (typeof stand === 'string') {
    yield { title: 'The studio', notes: [`not run: ${stand}`], table: [] };
    return;
  }
  const naive = await buildNaive();
  try {
    yield await keys(stand, naive);
    yield await chart(stand, naive);
    yield await translations(stand, naive);
  } finally {
    await stand.close();
    rmSync(naive, { recursive: true });
  }
}
