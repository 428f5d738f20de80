/** State of a spring: where it is and how fast it moves, in its unit and unit a second. */
export interface Spring {
  readonly at: number;
  readonly speed: number;
}

const STEP = 1 / 120;
const ZETA = 0.45;
const OMEGA = 7;

/**
 * Lets the compass arrow swing towards `target` for `seconds` (play page, 3.3): zeta 0.45, w 7 rad/s, so it
 * overshoots by a fifth and has settled after 1.3 s. Fixed steps of 1/120 s; what is left of the time
 * is returned for the next frame.
 */
export function swing(
  spring: Spring,
  target: number,
  seconds: number,
): { readonly spring: Spring; readonly left: number } {
  let { at, speed } = spring;
  let left = seconds;
  for (; left >= STEP; left -= STEP) {
    speed += (-OMEGA * OMEGA * (at - target) - 2 * ZETA * OMEGA * speed) * STEP;
    at += speed * STEP;
  }
  return { spring: { at, speed }, left };
}
