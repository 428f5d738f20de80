import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addNamespace, createI18n, translator } from '../i18n/index.ts';
import en from '../i18n/locales/en/server.json' with { type: 'json' };
import fr from '../i18n/locales/fr/server.json' with { type: 'json' };
import { addressesOf } from './addresses.ts';
import { ensureBuilt } from './ensureBuilt.ts';
import { listen } from './listen.ts';
import { DEFAULT_PORT, readOptions } from './options.ts';
import { siteServer } from './siteServer.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start`: 0 after a stop asked for, 1 when it cannot build or listen, 2 for a flag that cannot be used. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, Intl.DateTimeFormat().resolvedOptions().locale);
  const i18n = createI18n(options.language);
  addNamespace(i18n, 'server', { fr, en });
  const text = translator(i18n, 'server');

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
  try {
    await ensureBuilt(ROOT, () => console.log(text('building')));
  } catch (error) {
    console.error(text('buildFailed', { reason: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
    return;
  }

  const server = siteServer(join(ROOT, 'dist'));
  const result = await listen(server, options.port, options.host);
  if (result.type === 'failed') {
    const key = result.code === 'EADDRINUSE' ? 'noFreePort' : 'cannotListen';
    console.error(text(key, { port: options.port, host: options.host ?? '', code: result.code }));
    process.exitCode = 1;
    return;
  }
  if (result.busy) console.log(text('busy', { wanted: options.port, port: result.port }));
  const { local, network } = addressesOf(options.host, result.port);
  console.log(text('listening', { url: local }));
  for (const url of network) console.log(text('network', { url }));
  console.log(text('howToStop'));

  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main(process.argv.slice(2));
