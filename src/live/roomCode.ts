/** The letters and digits of a room code: none that is taken for another, no vowel that would make words. */
export const ROOM_CODE_SIGNS = 'CDFGHJKMNPQRTVWX3479';
export const ROOM_CODE_LENGTH = 6;

const CODE = new RegExp(`^[${ROOM_CODE_SIGNS}]{${ROOM_CODE_LENGTH}}$`);

/**
 * A room code as it was typed or scanned: any case, with or without dash and spaces (live page, Protocol).
 * @returns the six signs in capitals, or `undefined` when it cannot be a code
 */
export function readRoomCode(typed: string): string | undefined {
  const code = typed.slice(0, 32).replaceAll(/[\s-]/g, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
}

/** A room code as it is shown and said: `K7M-Q2X`. */
export function shownRoomCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}
