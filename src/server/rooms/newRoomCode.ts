import { randomInt } from 'node:crypto';
import { ROOM_CODE_LENGTH, ROOM_CODE_SIGNS } from '../../live/index.ts';

/** A room code from a cryptographic source: a meeting point, not a secret (live page, Protocol). */
export function newRoomCode(): string {
  return Array.from(
    { length: ROOM_CODE_LENGTH },
    () => ROOM_CODE_SIGNS[randomInt(ROOM_CODE_SIGNS.length)],
  ).join('');
}
