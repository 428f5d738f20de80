import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, installFromDebian, isDebianRoot, isExecutable } from '../../gate/debian.ts';
import { killChild } from '../killChild.ts';

/** Names the Redis or Valkey server to test with, before any other. */
export const REDIS_VARIABLE = 'REDIS_SERVER_PATH';

const SERVERS = ['redis-server', 'valkey-server'];

function findRedis(): string | undefined {
  const named = process.env[REDIS_VARIABLE];
  if (named) return isExecutable(named) ? named : undefined;
  return findOnPath(SERVERS);
}

/** Gets a Redis server: for root on Debian the distribution's package where there is none. Returns its path, if any. */
export function obtainRedis(): string | undefined {
  if (!findRedis() && !process.env[REDIS_VARIABLE] && isDebianRoot()) installFromDebian(['redis-server']);
  return findRedis();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A Redis server of a test's own. */
export interface RedisServer {
  readonly url: string;
  /** Ends it at once, as the end of its machine would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on what it had written. */
  readonly start: () => Promise<void>;
  /** Ends it and removes what it wrote. */
  readonly remove: () => Promise<void>;
}

/** Starts a Redis server that writes each change to the disk before it answers, on a free port, in a folder of its own. */
export async function startRedis(): Promise<RedisServer> {
  const program = findRedis();
  if (!program) throw new Error(`not run: no ${SERVERS.join(' or ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'plein-nord-redis-'));
  const port = await freePort();
  const flags = { port, bind: '127.0.0.1', dir: folder, appendonly: 'yes', appendfsync: 'always', save: '' };
  let running: ChildProcess | undefined;
  const start = () =>
    new Promise<void>((resolve, reject) => {
      const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
      const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      running = child;
      let said = '';
      child.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.includes('Ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(said)));
    });
  const kill = () => killChild(running);
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}
