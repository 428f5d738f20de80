import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { ROOT } from './imports.ts';

const DIST = join(ROOT, 'dist');

/** In bytes, gzipped unless said otherwise; KB of 1024. */
export const BUDGETS = {
  scriptsBeforeFirstChoice: 60 * 1024,
  firstGame: 340 * 1024,
  /** As it lies on a disk or in a mail; room for a tenth more, none for the studio's editor. */
  alone: 1550 * 1024,
  phone: 45 * 1024,
} as const;

/** What a browser receives for a content: fonts and pictures are compressed already. */
export function transferSize(name: string, content: Uint8Array): number {
  return /\.(?:woff2|png)$/.test(name) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** Files of the built site by name, `index.html` included. */
export function sizeOf(file: string): number {
  return transferSize(file, readFileSync(join(DIST, file)));
}

/** Size of a file of the built site as it lies on a disk. */
export function sizeOnDisk(file: string): number {
  return statSync(join(DIST, file)).size;
}

/** Files in a folder of the built site, without their compressed twins. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(DIST, folder))) return [];
  return readdirSync(join(DIST, folder))
    .filter((name) => !name.endsWith('.gz'))
    .map((name) => `${folder}/${name}`);
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
}

/** The scripts and styles that come with an entry of the manifest, its static imports included. */
function closure(chunks: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const walk = (key: string): void => {
    const chunk = chunks[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) walk(next);
  };
  for (const key of keys) walk(key);
  return files;
}

/** What a game still fetches once it has begun: the manager's question, the run-out and the debrief. */
const LATER = [
  'src/play/meeting/laterCrm.ts',
  'src/play/voyage/RunOutScreen.tsx',
  'src/play/voyage/addVoyageTexts.ts',
  'src/play/review/ReviewScreen.tsx',
  'src/play/review/reviewTexts.ts',
  'src/i18n/locales/fr/review.json',
];

/** Scripts and styles of a first game: those needed before its first choice, those of the stage, and what comes later. */
export interface GameFiles {
  readonly early: readonly string[];
  readonly stage: readonly string[];
  readonly later: readonly string[];
}

/** Reads from the build's manifest what the page and the play screen load. */
export function gameFiles(): GameFiles {
  const chunks = manifest();
  const play = Object.keys(chunks).find((key) => key.startsWith('src/play/main.'));
  if (!chunks['index.html'] || !play) throw new Error('the build has no page or no play screen');
  const early = closure(chunks, ['index.html', play, 'src/play/texts/fr.ts']);
  const missing = LATER.filter((key) => !chunks[key]);
  if (missing.length > 0) throw new Error(`the build has no ${missing.join(', no ')}`);
  const stage = closure(
    chunks,
    Object.keys(chunks).filter((key) => key.startsWith('src/stage/')),
  );
  const later = closure(chunks, LATER);
  return {
    early: [...early],
    stage: [...stage].filter((file) => !early.has(file)),
    later: [...later].filter((file) => !early.has(file) && !stage.has(file)),
  };
}

/** All that a phone fetches to vote: its page and everything that the page names. */
export function phoneFiles(): readonly string[] {
  const page = readFileSync(join(DIST, 'phone.html'), 'utf8');
  return ['phone.html', ...[...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file)];
}
