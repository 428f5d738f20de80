import { useEffect, useRef, useState } from 'preact/hooks';
import { type GaugeMotion, useGaugeMotion } from '../../ui/index.ts';
import type { MeetingView } from './meetingView.ts';

/** What the deck shows while it moves. */
export interface DeckMotion extends GaugeMotion {
  readonly weeks: number;
  /** Share of the way that the watch hand has gone, 0 to 1: forecast and progress climb with it. */
  readonly share: number;
}

const FLIP = 1000 / 7;
const LONGEST = 1500;
const DELAY = 160;

/** Dials, date and readings on their way to what is already true (visual page, 5). */
export function useDeckMotion(view: MeetingView, calm: boolean, skipped: boolean): DeckMotion {
  const gauges = useGaugeMotion(view.speed, view.direction, calm, skipped);
  const weeks = useFlippingWeeks(view.weeks, calm || skipped);
  const from = view.former?.speed ?? view.speed;
  const way = view.speed - from;
  return { ...gauges, weeks, share: way === 0 ? 1 : Math.min(1, Math.max(0, (gauges.speed - from) / way)) };
}

/** The date window: seven weeks a second, a second and a half at most. */
function useFlippingWeeks(weeks: number, still: boolean): number {
  const [shown, setShown] = useState(weeks);
  const now = useRef(shown);
  now.current = shown;
  useEffect(() => {
    const from = now.current;
    if (from === weeks) return;
    if (still) {
      setShown(weeks);
      return;
    }
    const length = Math.min(LONGEST, FLIP * Math.abs(weeks - from));
    let start: number | undefined;
    let frame = 0;
    const draw = (time: number) => {
      start ??= time;
      const way = Math.min(1, Math.max(0, (time - start - DELAY) / length));
      setShown(Math.round(from + (weeks - from) * way));
      if (way < 1) frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [weeks, still]);
  return shown;
}
