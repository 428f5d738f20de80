import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The key that signs the seats of participants: kept in the data folder, so that they outlive a restart, and made at
 * the first start. Throws the system's error for a folder that cannot be written.
 */
export async function roomKey(folder: string): Promise<Buffer> {
  const path = join(folder, 'key');
  await mkdir(folder, { recursive: true });
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (KEY.test(kept)) return Buffer.from(kept, 'hex');
  const key = randomBytes(32);
  await writeFile(path, key.toString('hex'), { mode: 0o600 });
  return key;
}
