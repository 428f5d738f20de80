import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longest path that a socket can have on every system, in bytes. */
const LONGEST = 100;

/**
 * An address that exists once on this machine for a folder, and that the system gives up with its process: inside the
 * folder, where nothing that tidies up temporary files meets it, unless its path is too long for that.
 */
export function lockAddress(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\plein-nord-${name}`;
  const inside = join(real, 'lock');
  return Buffer.byteLength(inside) <= LONGEST ? inside : join(tmpdir(), `plein-nord-${name}.sock`);
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/**
 * Keeps a data folder for this process: two that write the same logs would tear them. A process that was killed leaves
 * nothing that has to be cleared away.
 * @returns its undo, or `undefined` when another process has the folder; throws the system's error for one that cannot
 * be made
 */
export async function lockFolder(folder: string): Promise<(() => void) | undefined> {
  const address = lockAddress(folder);
  const take = () =>
    new Promise<(() => void) | undefined>((resolve) => {
      const server = createServer((socket) => socket.destroy());
      server.once('error', () => resolve(undefined));
      server.listen(address, () => {
        server.unref();
        resolve(() => server.close());
      });
    });
  const taken = await take();
  if (taken || (await isAnswered(address))) return taken;
  rmSync(address, { force: true });
  return take();
}
