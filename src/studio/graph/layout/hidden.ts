import type { Place } from '../model/wayOn.ts';
import { type Box, type Curve, pointAt } from './curve.ts';

/** Room between a way and a box that it has nothing to do with. */
const CLEAR = 6;
/** Where on each piece of a way it is looked what it runs behind. */
const STEPS = 15;

/** Points along a way, from just after its source to just before its target. */
export function pointsOf(curve: Curve): readonly Place[] {
  const count = curve.length * STEPS;
  return Array.from({ length: count }, (_, index) => pointAt(curve, (index + 1) / (count + 1)));
}

/** The boxes that a way runs behind, in the order in which it meets them. */
export function hiddenBy(points: readonly Place[], boxes: readonly Box[]): readonly Box[] {
  const met: { readonly box: Box; readonly at: number }[] = [];
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x - CLEAR);
    top = Math.min(top, y - CLEAR);
    right = Math.max(right, x + CLEAR);
    bottom = Math.max(bottom, y + CLEAR);
  }
  for (const box of boxes) {
    const isNear = box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
    if (!isNear) continue;
    const at = points.findIndex(
      ({ x, y }) =>
        x > box.x - CLEAR &&
        x < box.x + box.width + CLEAR &&
        y > box.y - CLEAR &&
        y < box.y + box.height + CLEAR,
    );
    if (at >= 0) met.push({ box, at });
  }
  return met.sort((a, b) => a.at - b.at).map(({ box }) => box);
}

/** How long a way is, in px. */
export function lengthOf(points: readonly Place[]): number {
  return points
    .slice(1)
    .reduce(
      (sum, { x, y }, index) => sum + Math.hypot(x - (points[index]?.x ?? x), y - (points[index]?.y ?? y)),
      0,
    );
}
