import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What makes its holder the facilitator of a room: 128 random bits, in letters that an address can carry. */
export function newRoomSecret(): string {
  return randomBytes(16).toString('base64url');
}

const digest = (secret: string) => createHash('sha256').update(secret).digest();

/** What the server keeps of a secret: whoever reads its disk cannot take a room over. */
export function secretHash(secret: string): string {
  return digest(secret).toString('base64url');
}

/** Whether a secret is the one of which `hash` was kept; takes the same time for every wrong one. */
export function isSecret(secret: string, hash: string): boolean {
  const kept = Buffer.from(hash, 'base64url');
  const shown = digest(secret);
  return kept.length === shown.length && timingSafeEqual(kept, shown);
}
