import type { Move } from './replay.ts';

/** The course from which a leg counts as held, in points of direction: 60 degrees from due north or less. */
export const HELD_COURSE = 75;

/** How many legs running were sailed on a held course: up to now, and at most (play page, 3.2, 12). */
interface Streak {
  readonly now: number;
  readonly longest: number;
}

/**
 * Counts the legs that were sailed one after the other at a direction of 75 or more. A move that sails no leg
 * (a line left, a choice past the horizon) neither adds to the streak nor breaks it. Never worth a point.
 * @param moves the steps that stand, in order: a take-back has shortened them
 */
export function streakOf(moves: readonly Pick<Move, 'before' | 'after'>[]): Streak {
  let now = 0;
  let longest = 0;
  for (const { before, after } of moves) {
    if (after.legs === before.legs) continue;
    now = after.direction < HELD_COURSE ? 0 : now + 1;
    longest = Math.max(longest, now);
  }
  return { now, longest };
}
