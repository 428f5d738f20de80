import type { Box, Point } from './box.ts';
import type { Size } from './chartFrame.ts';

/** Mean width of a letter of the interface fonts, in ems, on the safe side. */
const LETTER = 0.56;
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
 * @param sideways true where the right is a better place than above
 */
export function around(
  { x, y }: Point,
  size: Size,
  gap: { readonly up: number; readonly down: number; readonly side: number },
  sideways = false,
): readonly Box[] {
  const middle = x - size.width / 2;
  const above = y - gap.up - size.height;
  const below = y + gap.down;
  const right = x + gap.side;
  const left = x - gap.side - size.width;
  const beside = y - size.height / 2;
  const near = [
    boxAt(middle, above, size),
    boxAt(middle, below, size),
    boxAt(right, beside, size),
    boxAt(left, beside, size),
    boxAt(x - 8, above, size),
    boxAt(x + 8 - size.width, above, size),
    boxAt(x - 8, below, size),
    boxAt(x + 8 - size.width, below, size),
  ];
  const far = [1, 2, 3].flatMap((step) => [
    boxAt(middle, above - step * 22, size),
    boxAt(right, beside - step * 22, size),
    boxAt(left, beside - step * 22, size),
    boxAt(middle, below + step * 22, size),
    boxAt(right, beside + step * 22, size),
    boxAt(left, beside + step * 22, size),
  ]);
  const eastward = boxAt(right, beside, size);
  return [...(sideways ? [eastward] : []), ...near, ...far];
}

/** Places for the words of the doped stretch: to its right, to its left, else near the end of the talk. */
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
