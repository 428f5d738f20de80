/** Sizes of an effect in points, on the conversion card for trainers (model page, 1.8). */
export const SIZES = { S: 5, M: 10, L: 15, XL: 20 } as const;
export type Size = keyof typeof SIZES;

/** Points on both gauges. */
interface Effect {
  readonly speed: number;
  readonly direction: number;
}

/** The same effect in another size: what moves keeps its direction; where nothing moves, the compass gains. */
export function inSize(speed: number, direction: number, size: Size): Effect {
  const points = SIZES[size];
  if (speed === 0 && direction === 0) return { speed, direction: points };
  return { speed: Math.sign(speed) * points, direction: Math.sign(direction) * points };
}
