import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.ts';
import { openSite } from './openSite.ts';
import { DEFAULT_PORT, readOptions, type ServerOptions } from './options.ts';
import { serverWords } from './serverWords.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function noRoomsKey(code: string, { redis }: ServerOptions) {
  if (redis !== undefined) return 'noRedis';
  return code === 'EBUSY' ? 'roomsTaken' : 'noRooms';
}

/** The second half of `npm start` (`start.js`): 0 after a stop asked for, 1 when it cannot listen, 2 for a flag that cannot be used. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, Intl.DateTimeFormat().resolvedOptions().locale);
  const { say: text } = serverWords(options.language);

  if (options.type === 'problem') {
    console.error(
      `${text(options.code, { value: options.value })}\n\n${text('help', { port: DEFAULT_PORT })}`,
    );
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    console.log(text('help', { port: DEFAULT_PORT }));
    return;
  }
  const site = await openSite(join(ROOT, 'dist'), options, (code) =>
    console.error(text(noRoomsKey(code, options), { folder: options.data, code })),
  );
  const { server } = site;
  const result = await listen(server, options.port, options.host);
  if (result.type === 'failed') {
    const key = result.code === 'EADDRINUSE' ? 'noFreePort' : 'cannotListen';
    console.error(text(key, { port: options.port, host: options.host ?? '', code: result.code }));
    await site.close();
    process.exitCode = 1;
    return;
  }
  if (result.busy) console.log(text('busy', { wanted: options.port, port: result.port }));
  const { local, network } = site.addresses(result.port);
  console.log(text('listening', { url: local }));
  for (const url of network) console.log(text('network', { url }));
  console.log(text('howToStop'));

  const stop = () => void site.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main(process.argv.slice(2));
