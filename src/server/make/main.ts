import { fileURLToPath } from 'node:url';
import { readOptions } from '../options.ts';
import { serverWords } from '../serverWords.ts';
import { makeServer, makeSite } from './makeReady.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The first half of `npm start`: 0 when site and server are made, 1 when they cannot be. A process of its own, so that
 * the server holds nothing of what builds it. Who only asks for help, or mistypes a flag, waits for no site.
 */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, Intl.DateTimeFormat().resolvedOptions().locale);
  const { say: text } = serverWords(options.language);
  try {
    if (options.type === 'options' && !options.help)
      await makeSite(ROOT, () => console.log(text('building')));
    await makeServer(ROOT);
  } catch (error) {
    console.error(text('buildFailed', { reason: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
