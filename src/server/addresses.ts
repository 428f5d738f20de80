import { networkInterfaces } from 'node:os';
import { interfaceScore } from './interfaceScore.ts';

/** The address for this machine, and those at which other machines of the network reach it (IPv4), best first. */
export interface Addresses {
  readonly local: string;
  readonly network: readonly string[];
}

export interface AddressOptions {
  /** What the network is told in place of all others: a name or an address, with its own port or not. */
  readonly address?: string | undefined;
  readonly interfaces?: ReturnType<typeof networkInterfaces>;
}

const EVERYWHERE = [undefined, '0.0.0.0', '::'];
const OWN_PORT = /^[^:]+:\d+$|\]:\d+$/;

/** What to print and to show as a QR code once the server listens on `port` of `host` (absent: all interfaces). */
export function addressesOf(
  host: string | undefined,
  port: number,
  { address: told, interfaces = networkInterfaces() }: AddressOptions = {},
): Addresses {
  const url = (name: string) => {
    if (OWN_PORT.test(name)) return `http://${name}/`;
    return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}/`;
  };
  const everywhere = EVERYWHERE.includes(host);
  const local = url(everywhere ? 'localhost' : (host ?? ''));
  if (told !== undefined) return { local, network: [url(told)] };
  if (!everywhere) return { local, network: [] };
  const network = Object.entries(interfaces)
    .flatMap(([name, list = []]) => list.map((info) => ({ info, score: interfaceScore(name, info) })))
    .filter(
      ({ info: { family, internal, address } }) =>
        family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ info }) => url(info.address));
  return { local, network };
}
