import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Signs and reads the tokens by which a phone keeps its seat in one room. */
export interface ParticipantTokens {
  /** A new seat: a random id that says nothing of its holder, and the token that proves it. */
  readonly issue: (room: string) => { readonly voter: string; readonly token: string };
  /** @returns the id of the seat, or `undefined` for a token that was not signed here for this room */
  readonly read: (room: string, token: string) => string | undefined;
}

const TOKEN = /^([\w-]{16})\.([\w-]{22})$/;

/**
 * Tokens signed with `key` (HMAC-SHA-256, 128 bits of it). Nothing is kept of a seat until it votes.
 * @param room what tells the room from all others, those that had its code before included
 */
export function participantTokens(key: Buffer): ParticipantTokens {
  const sign = (room: string, voter: string) =>
    createHmac('sha256', key).update(`phone\n${room}\n${voter}`).digest().subarray(0, 16);
  return {
    issue(room) {
      const voter = randomBytes(12).toString('base64url');
      return { voter, token: `${voter}.${sign(room, voter).toString('base64url')}` };
    },
    read(room, token) {
      const [, voter, signature] = TOKEN.exec(token) ?? [];
      if (voter === undefined || signature === undefined) return undefined;
      const shown = Buffer.from(signature, 'base64url');
      return timingSafeEqual(shown, sign(room, voter)) ? voter : undefined;
    },
  };
}
