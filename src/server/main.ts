import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addNamespace, createI18n, translator } from '../i18n/index.ts';
import en from '../i18n/locales/en/server.json' with { type: 'json' };
import fr from '../i18n/locales/fr/server.json' with { type: 'json' };
import { type Addresses, addressesOf } from './addresses.ts';
import { ensureBuilt } from './ensureBuilt.ts';
import { listen } from './listen.ts';
import { DEFAULT_PORT, readOptions, type ServerOptions } from './options.ts';
import { roomSite } from './roomSite.ts';
import { siteServer } from './siteServer.ts';
import { fileLog } from './storage/fileLog.ts';
import { roomKey } from './storage/roomKey.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface OpenSite {
  readonly server: Server;
  readonly addresses: (port: number) => Addresses;
  readonly close: () => Promise<void>;
}

/** The site with its rooms; where rooms cannot be kept, the site alone. */
async function openSite(options: ServerOptions, onNoRooms: (code: string) => void): Promise<OpenSite> {
  const folder = join(ROOT, 'dist');
  const addresses = (port: number) => addressesOf(options.host, port, { address: options.address });
  try {
    const key = await roomKey(options.data);
    const { address: told, open } = options;
    const site = await roomSite({
      site: folder,
      store: fileLog(options.data),
      key,
      addresses: () => addresses((site.server.address() as AddressInfo).port),
      told,
      open,
    });
    return { ...site, addresses };
  } catch (error) {
    onNoRooms(error instanceof Error && 'code' in error ? String(error.code) : String(error));
    const server = siteServer(folder);
    const close = async () => {
      server.close();
      server.closeAllConnections();
    };
    return { server, addresses, close };
  }
}

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

  const site = await openSite(options, (code) =>
    console.error(text('noRooms', { folder: options.data, code })),
  );
  const { server } = site;
  const result = await listen(server, options.port, options.host);
  if (result.type === 'failed') {
    const key = result.code === 'EADDRINUSE' ? 'noFreePort' : 'cannotListen';
    console.error(text(key, { port: options.port, host: options.host ?? '', code: result.code }));
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
