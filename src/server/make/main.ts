import { fileURLToPath } from 'node:url';
import { serverWords } from '../serverWords.ts';
import { makeReady } from './makeReady.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The first half of `npm start`: 0 when site and server are made, 1 when they cannot be. A process of its own, so that
 * the server holds nothing of what builds it.
 */
async function main(): Promise<void> {
  const { say: text } = serverWords(Intl.DateTimeFormat().resolvedOptions().locale);
  try {
    await makeReady(ROOT, () => console.log(text('building')));
  } catch (error) {
    console.error(text('buildFailed', { reason: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}

await main();
