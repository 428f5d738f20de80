/** A value that goes from one whole to another by steps of one, as a hand ticks or a date flips. */
export interface Steps {
  readonly from: number;
  readonly to: number;
  /** How many steps it takes. */
  readonly count: number;
  /** Milliseconds between two steps; the first falls after one of them. */
  readonly every: number;
}

/** The watch hand: one point every 40 ms, 800 ms at most (visual page, 5). */
export function handSteps(from: number, to: number): Steps {
  return steps(from, to, 40, 800);
}

/** The date window: seven weeks a second, 1500 ms at most (visual page, 5). */
export function dateSteps(from: number, to: number): Steps {
  return steps(from, to, 1000 / 7, 1500);
}

function steps(from: number, to: number, every: number, most: number): Steps {
  const count = Math.ceil(Math.abs(to - from));
  return { from, to, count, every: count === 0 ? every : Math.min(every, most / count) };
}

/** How many steps have been made. @param ms since the start */
export function stepsMade({ count, every }: Steps, ms: number): number {
  return Math.min(count, Math.max(0, Math.floor(ms / every + 1e-9)));
}

/** The value then shown. @param ms since the start */
export function stepValue(steps: Steps, ms: number): number {
  const made = stepsMade(steps, ms);
  return made === steps.count ? steps.to : steps.from + Math.sign(steps.to - steps.from) * made;
}

/** Milliseconds until the last step. */
export function stepsLength({ count, every }: Steps): number {
  return count * every;
}
