import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killChild } from '../server/killChild.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A server process of one test alone, which may die and come back. */
export interface OwnServer {
  /** With a final slash. */
  readonly url: string;
  /** Where it keeps its rooms. */
  readonly data: string;
  /** `kill -9`: resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port and data; resolves once it listens. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the server of `npm start` on a free port of this machine, with a data folder of its own. */
export async function ownServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plein-nord-'));
  const data = join(folder, 'rooms');
  let running: ChildProcess | undefined;
  const start = async (port: string): Promise<string> => {
    const flags = ['--host', '127.0.0.1', '--port', port, '--data', data, '--lang', 'en'];
    const child = spawn(process.execPath, ['.cache/server/main.js', ...flags], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = child;
    let told = '';
    for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      told += text;
      const [url] = /http:\/\/\S+/.exec(told) ?? [];
      if (url !== undefined) {
        child.stdout.resume();
        return url;
      }
    }
    throw new Error(`the server ended: ${told}`);
  };
  const kill = () => killChild(running);
  const { href, port } = new URL(await start('0'));
  return {
    url: href,
    data,
    kill,
    restart: async () => {
      await start(port);
    },
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}
