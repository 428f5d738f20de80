import { type Box, boxAround, type Point } from './box.ts';
import type { Size } from './chartFrame.ts';

/** Mean width of a letter of the interface fonts, in ems, on the safe side. */
const LETTER = 0.5;
const LINE = 1.35;

/** Room that one line of text takes. */
export function textBox(text: string, fontSize: number): Size {
  return { width: Math.ceil(text.length * fontSize * LETTER), height: Math.ceil(fontSize * LINE) };
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Places around a point: above, below, right, left, then the corners; distances to the text's edge.
 */
export function around(
  { x, y }: Point,
  size: Size,
  gap: { readonly up: number; readonly down: number; readonly side: number },
): readonly Box[] {
  const middle = x - size.width / 2;
  const above = y - gap.up - size.height;
  const below = y + gap.down;
  const beside = y - size.height / 2;
  return [
    boxAt(middle, above, size),
    boxAt(middle, below, size),
    boxAt(x + gap.side, beside, size),
    boxAt(x - gap.side - size.width, beside, size),
    boxAt(x - 8, above, size),
    boxAt(x + 8 - size.width, above, size),
    boxAt(x - 8, below, size),
    boxAt(x + 8 - size.width, below, size),
  ];
}

/** A grid of places of a size over an area, no further than `within` from a spot, the nearest first. */
export function placesOver(
  area: Box,
  size: Size,
  favourite: Point,
  within = Number.POSITIVE_INFINITY,
): readonly Box[] {
  // A large thing needs no fine grid.
  const step = Math.max(10, Math.min(24, size.height / 5));
  const places: { readonly box: Box; readonly way: number }[] = [];
  for (let x = area.left + size.width / 2; x <= area.right - size.width / 2; x += step)
    for (let y = area.top + size.height / 2; y <= area.bottom - size.height / 2; y += step) {
      const way = Math.hypot(x - favourite.x, y - favourite.y);
      if (way <= within) places.push({ box: boxAround({ x, y }, size.width, size.height), way });
    }
  return places.sort((a, b) => a.way - b.way).map(({ box }) => box);
}

/** Places for the words of the doped stretch: to its right, to its left; near where it would be without it. */
export function besideGap(gap: Box | undefined, end: Point, ghost: Point, size: Size): readonly Box[] {
  if (!gap) return around({ x: end.x, y: (end.y + ghost.y) / 2 }, size, { up: 40, down: 40, side: 40 });
  const tops = [0.5, 0.3, 0.7, 0.15, 0.85].map(
    (share) => gap.top + (gap.bottom - gap.top) * share - size.height / 2,
  );
  return [
    ...tops.map((top) => boxAt(gap.right + 11, top, size)),
    ...tops.map((top) => boxAt(gap.left - 11 - size.width, top, size)),
  ];
}
