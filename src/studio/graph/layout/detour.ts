import type { Place } from '../model/wayOn.ts';
import { type Box, curveBetween } from './curve.ts';
import { hiddenBy, lengthOf, pointsOf } from './hidden.ts';

/** How far from a box a way goes round it, the nearest first. */
const ROUND = [14, 30, 52] as const;
/** How far beside a box a way has come to the height at which it goes past. */
const BESIDE = 10;
/** Least room between two points that a way goes through. */
const APART = 30;
/** Boxes that one way goes round at most. */
const MOST = 3;

interface Course {
  readonly via: readonly Place[];
  readonly hidden: readonly Box[];
  readonly length: number;
}

/** Ways past a box: above and below it, and on both sides. */
function passes({ x, y, width, height }: Box): readonly (readonly Place[])[] {
  return ROUND.flatMap((room) => [
    ...[y - room, y + height + room].map((row) => [
      { x: x - BESIDE, y: row },
      { x: x + width + BESIDE, y: row },
    ]),
    ...[x - room, x + width + room].map((column) => [{ x: column, y: y + height / 2 }]),
  ]);
}

/** The points of a course with a pass in the place of those beside it, in the order in which they are met. */
function withPass(via: readonly Place[], pass: readonly Place[], isAhead: boolean): readonly Place[] {
  const xs = pass.map(({ x }) => x);
  const [left, right] = [Math.min(...xs) - APART, Math.max(...xs) + APART];
  const all = [...via.filter(({ x }) => x < left || x > right), ...pass];
  return all.sort((a, b) => (isAhead ? a.x - b.x : b.x - a.x));
}

/**
 * Leads a way round the boxes that it would run behind.
 * @param via the points that it goes through now
 * @param others all boxes but its own two
 * @returns the points to go through, as they were where nothing helps
 */
export function detour(
  from: Box,
  to: Box,
  via: readonly Place[],
  lane: number,
  others: readonly Box[],
): readonly Place[] {
  const courseOf = (points: readonly Place[]): Course => {
    const along = pointsOf(curveBetween(from, to, points, lane));
    return { via: points, hidden: hiddenBy(along, others), length: lengthOf(along) };
  };
  const isAhead = to.x >= from.x + from.width;
  const better = (a: Course, b: Course) => a.hidden.length - b.hidden.length || a.length - b.length;
  let best = courseOf(via);
  for (let tries = 0; tries < MOST && best.hidden.length > 0; tries++) {
    const current = best;
    const found = current.hidden.flatMap((box) =>
      [current.via, []].flatMap((base) => passes(box).map((pass) => courseOf(withPass(base, pass, isAhead)))),
    );
    const [first] = found.sort(better);
    if (!first || first.hidden.length >= current.hidden.length) break;
    best = first;
  }
  return best.via;
}
