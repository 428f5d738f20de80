/**
 * How much a dial shows (visual page, 3, "Sizes"): everything; no numerals nor seconds; no words nor number;
 * or the room's screen, where the number stands outside.
 */
export type Look = 'full' | 'compact' | 'bare' | 'stage';

/** The look that a radius in pixels asks for. */
function lookOf(radius: number): Look {
  if (radius >= 195) return 'stage';
  if (radius >= 78) return 'full';
  return radius >= 50 ? 'compact' : 'bare';
}

export interface DialSize {
  /** Radius of the case in pixels. Without it the dial fills the box that the caller's CSS gives it. */
  readonly radius?: number;
  /** Taken from the radius when absent; `full` without either. */
  readonly look?: Look;
}

/** The settled look, and the attributes of the square box: the case alone, what stands out overflows it. */
export function boxOf({ radius, look }: DialSize) {
  return {
    look: look ?? (radius === undefined ? 'full' : lookOf(radius)),
    box: {
      viewBox: '-100 -100 200 200',
      ...(radius !== undefined && { width: 2 * radius, height: 2 * radius }),
    },
  } as const;
}
