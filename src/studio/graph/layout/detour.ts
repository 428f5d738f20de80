import type { Place } from '../model/wayOn.ts';
import { type Box, curveBetween } from './curve.ts';
import { hiddenBy, lengthOf, pointsOf } from './hidden.ts';

/** How far from a box a way goes round it, the nearest first. */
const ROUND = [14, 30, 52] as const;
/** Boxes that one way goes round at most. */
const MOST = 3;

interface Course {
  readonly via: readonly Place[];
  readonly hidden: readonly Box[];
  readonly length: number;
}

/** The points of a course with others in the place of those beside a box, in the order in which they are met. */
function past(via: readonly Place[], box: Box, y: number, isAhead: boolean): readonly Place[] {
  const [left, right] = [box.x - 10, box.x + box.width + 10];
  const others = via.filter(({ x }) => x < left - 30 || x > right + 30);
  const all = [...others, { x: left, y }, { x: right, y }];
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
      [current.via, []].flatMap((base) =>
        ROUND.flatMap((room) => [box.y - room, box.y + box.height + room]).map((y) =>
          courseOf(past(base, box, y, isAhead)),
        ),
      ),
    );
    const [first] = found.sort(better);
    if (!first || first.hidden.length >= current.hidden.length) break;
    best = first;
  }
  return best.via;
}
