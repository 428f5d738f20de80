/** Damping and pulsation of the compass needle (play page, 3.3): overshoot 21 %, settled in 1.3 s. */
const NEEDLE = { damping: 0.45, pulsation: 7 } as const;

/** Seconds between two samples; fixed, so that the needle moves alike at 30 and at 144 frames a second. */
export const SPRING_STEP = 1 / 120;

/** Part of the way below which the rest of the swing cannot be seen. */
const STILL = 0.0015;

/** The swing of a unit step, from 0 to 1, one sample a fixed step, up to where it stands still. */
function swing(): readonly number[] {
  const samples: number[] = [0];
  let place = 0;
  let velocity = 0;
  let quiet = 0;
  while (quiet < 12) {
    velocity -=
      (NEEDLE.pulsation ** 2 * (place - 1) + 2 * NEEDLE.damping * NEEDLE.pulsation * velocity) * SPRING_STEP;
    place += velocity * SPRING_STEP;
    samples.push(place);
    quiet = Math.abs(place - 1) < STILL ? quiet + 1 : 0;
  }
  return samples;
}

const SWING = swing();

/** Seconds until the needle stands still. */
export const SPRING_REST = (SWING.length - 1) * SPRING_STEP;

/** Seconds until the needle first comes where it is going. */
export const SPRING_REACH = SWING.findIndex((place) => place >= 1) * SPRING_STEP;

/**
 * Where the needle is on its way from one value to another.
 * @param seconds since it was let go; before 0 it has not left, after its rest it is exactly there
 */
export function springAt(from: number, to: number, seconds: number): number {
  if (seconds <= 0) return from;
  if (seconds >= SPRING_REST) return to;
  const at = seconds / SPRING_STEP;
  const before = SWING[Math.floor(at)] ?? 1;
  const after = SWING[Math.ceil(at)] ?? 1;
  return from + (to - from) * (before + (after - before) * (at - Math.floor(at)));
}

/**
 * The step of a small seconds hand, from 0 to 1: 60 ms of motion, then a recoil (play page, 3.4).
 * @param seconds since the beat
 */
export function beatAt(seconds: number): number {
  if (seconds <= 0) return 0;
  const damping = 0.7;
  const pulsation = 40;
  const shape = Math.sqrt(1 - damping ** 2);
  const phase = pulsation * shape * seconds;
  return (
    1 - Math.exp(-damping * pulsation * seconds) * (Math.cos(phase) + (damping / shape) * Math.sin(phase))
  );
}
