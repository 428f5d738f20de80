/** How far two clocks that were compared over a network may be apart, in milliseconds: 60 seconds never show as 61. */
const DOUBT = 200;

/**
 * Whole seconds until a moment, 0 or less when it is past.
 * @param until milliseconds since 1970 by the room's clock
 * @param offset what to add to this machine's clock to get the room's
 * @param now milliseconds since 1970 by this machine's clock
 */
export function secondsLeft(until: number, offset: number, now = Date.now()): number {
  return Math.ceil((until - now - offset - DOUBT) / 1000);
}
