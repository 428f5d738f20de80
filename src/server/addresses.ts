import { networkInterfaces } from 'node:os';

/** The address for this machine, and those at which other machines of the network reach it (IPv4). */
export interface Addresses {
  readonly local: string;
  readonly network: readonly string[];
}

const EVERYWHERE = [undefined, '0.0.0.0', '::'];

/** What to print once the server listens on `port` of `host` (absent: all interfaces). */
export function addressesOf(host: string | undefined, port: number): Addresses {
  const url = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (!EVERYWHERE.includes(host)) return { local: url(host ?? ''), network: [] };
  const network = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .map(({ address }) => url(address));
  return { local: url('localhost'), network };
}
