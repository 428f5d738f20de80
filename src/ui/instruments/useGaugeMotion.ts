import { useEffect, useRef, useState } from 'preact/hooks';
import { arrowAngle } from './geometry.ts';
import { type Spring, swing } from './swing.ts';

export interface GaugeMotion {
  /** The hand, climbing one point a tick. */
  readonly speed: number;
  /** The arrow in degrees clockwise from north, swinging. */
  readonly angle: number;
}

/** Milliseconds after which each starts: the watch before the compass, on purpose (visual page, 5). */
const HAND_DELAY = 160;
const ARROW_DELAY = 420;
const ARROW_END = ARROW_DELAY + 1300;
const TICK = 40;
const LONGEST = 800;

/**
 * Moves both gauges to new values as the visual page says: the hand in ticks of one point (40 ms each, 800 ms
 * at most), then the arrow on a spring. Still (`calm`), or as soon as `skipped`, it shows the end at once.
 * It is paint only: the values given are already true.
 */
export function useGaugeMotion(
  speed: number,
  direction: number,
  calm: boolean,
  skipped = false,
): GaugeMotion {
  const target = arrowAngle(direction);
  const [shown, setShown] = useState<GaugeMotion>({ speed, angle: target });
  const now = useRef(shown);
  now.current = shown;
  useEffect(() => {
    const from = now.current;
    if (from.speed === speed && from.angle === target) return;
    if (calm || skipped) {
      setShown({ speed, angle: target });
      return;
    }
    const tick = Math.min(TICK, LONGEST / Math.max(1, Math.abs(speed - from.speed)));
    let spring: Spring = { at: from.angle, speed: 0 };
    let swung = ARROW_DELAY / 1000;
    let start: number | undefined;
    let frame = 0;
    const draw = (time: number) => {
      start ??= time;
      const elapsed = time - start;
      const ticks = Math.max(0, Math.floor((elapsed - HAND_DELAY) / tick));
      const way = Math.min(Math.abs(speed - from.speed), ticks);
      if (elapsed / 1000 > swung) {
        const swinging = swing(spring, target, elapsed / 1000 - swung);
        spring = swinging.spring;
        swung = elapsed / 1000 - swinging.left;
      }
      const over = elapsed > ARROW_END && way === Math.abs(speed - from.speed);
      setShown({ speed: from.speed + Math.sign(speed - from.speed) * way, angle: over ? target : spring.at });
      if (!over) frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [speed, target, calm, skipped]);
  return shown;
}
