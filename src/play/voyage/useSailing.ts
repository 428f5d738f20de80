import { useEffect, useState } from 'preact/hooks';

/** The run-out on the map, then stillness before the ending, in milliseconds (visual page, 5). */
const SAILING = 2500;
const STILL = 400;

/** Where the run-out stands: under way by a share of 0 to 1, or told to its end. */
export interface Sailing {
  readonly share: number;
  readonly done: boolean;
}

const ARRIVED: Sailing = { share: 1, done: true };

/**
 * Sails the run-out by the clock; nothing waits for a frame, so a hidden tab arrives as well.
 * @param calm true for the final state at once
 */
export function useSailing(calm: boolean): Sailing & { readonly skip: () => void } {
  const [sailing, setSailing] = useState<Sailing>(() => (calm ? ARRIVED : { share: 0, done: false }));
  const { done } = sailing;
  useEffect(() => {
    if (done) return;
    const start = performance.now();
    let frame = 0;
    const draw = () => {
      const share = Math.min(1, (performance.now() - start) / SAILING);
      setSailing((before) => (before.done ? before : { share, done: false }));
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    const end = setTimeout(() => setSailing(ARRIVED), SAILING + STILL);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(end);
    };
  }, [done]);
  return { ...sailing, skip: () => setSailing(ARRIVED) };
}
