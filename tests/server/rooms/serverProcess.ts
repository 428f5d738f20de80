import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killChild } from '../killChild.ts';
import { TWO_VOTES } from './venue.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

/** A room server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  readonly url: string;
  readonly pid: number;
  /** `kill -9`; resolves once the process is gone. */
  readonly kill: () => Promise<void>;
}

/** Puts a site into a folder, with a scenario of two decisions. */
export function layOut(folder: string): void {
  mkdirSync(join(folder, 'site', 'scenarios'), { recursive: true });
  writeFileSync(join(folder, 'site', 'scenarios', 'two-votes.json'), TWO_VOTES);
}

/**
 * Starts a server on a folder that was laid out; resolves once it listens.
 * @param port 0 for a free one
 * @param redis where it keeps its rooms; in the folder when missing
 */
export async function startServer(folder: string, port = 0, redis = ''): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVE, folder, String(port), redis], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()).port));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    port: found,
    url: `http://127.0.0.1:${found}`,
    pid: child.pid ?? 0,
    kill: () => killChild(child),
  };
}
