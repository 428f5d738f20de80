import { parseArgs } from 'node:util';
import { preferredLanguage, UI_LANGUAGES } from '../i18n/index.ts';

export const DEFAULT_PORT = 4173;
const DEFAULT_DATA = '.rooms';

export interface ServerOptions {
  readonly type: 'options';
  readonly port: number;
  /** Absent: all interfaces. */
  readonly host: string | undefined;
  /** What the QR code shows in place of the address found. */
  readonly address: string | undefined;
  /** Where rooms are kept. */
  readonly data: string;
  /** The Redis or Valkey server that keeps them instead, for several processes at once. */
  readonly redis: string | undefined;
  /** Whether other machines may open rooms, too. */
  readonly open: boolean;
  readonly language: string;
  readonly help: boolean;
}

/** A flag that cannot be used: `code` is a key of the locale file `server`, `value` what was typed. */
export interface OptionsProblem {
  readonly type: 'problem';
  readonly code: 'unknownFlag' | 'badPort' | 'badAddress' | 'badRedis' | 'badLanguage' | 'missingValue';
  readonly value: string;
  readonly language: string;
}

const FLAGS = {
  port: { type: 'string', short: 'p' },
  host: { type: 'string' },
  address: { type: 'string' },
  data: { type: 'string' },
  redis: { type: 'string' },
  open: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** A name or an IPv4 address with a port or without, or an IPv6 address in brackets or without. */
const ADDRESS = /^([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$|^[\da-f:.]{2,45}$/i;

const REDIS_URL = /^rediss?:\/\/\S+$/;

/**
 * Reads the flags of `npm start --`: `--port` (0 to 65535, 0 lets the system choose), `--host`, `--address`, `--data`,
 * `--redis`, `--open`, `--lang` (fr, en), `--help`. The first fault is returned as a value.
 * @param systemLocale BCP 47 tag of the system, for who does not say `--lang`
 */
export function readOptions(args: readonly string[], systemLocale: string): ServerOptions | OptionsProblem {
  const { tokens } = parseArgs({ args: [...args], options: FLAGS, strict: false, tokens: true });
  const given = new Map<string, string>();
  const unknown: string[] = [];
  const empty: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') unknown.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(FLAGS, token.name)) unknown.push(token.rawName);
    else if (token.name === 'help' || token.name === 'open') given.set(token.name, '');
    else if (!token.value || token.value.startsWith('--')) empty.push(token.rawName);
    else given.set(token.name, token.value);
  }
  const lang = given.get('lang');
  const language = preferredLanguage(UI_LANGUAGES, { address: lang ?? null, browser: [systemLocale] });
  const problem = (code: OptionsProblem['code'], value: string): OptionsProblem => ({
    type: 'problem',
    code,
    value,
    language,
  });
  if (empty[0] !== undefined) return problem('missingValue', empty[0]);
  if (unknown[0] !== undefined) return problem('unknownFlag', unknown[0]);
  if (lang !== undefined && lang !== language) return problem('badLanguage', lang);
  const port = given.get('port') ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return problem('badPort', port);
  const address = given.get('address');
  if (address !== undefined && !ADDRESS.test(address)) return problem('badAddress', address);
  const redis = given.get('redis');
  if (redis !== undefined && !REDIS_URL.test(redis)) return problem('badRedis', redis);
  return {
    type: 'options',
    port: Number(port),
    host: given.get('host'),
    address,
    data: given.get('data') ?? DEFAULT_DATA,
    redis,
    open: given.has('open'),
    language,
    help: given.has('help'),
  };
}
