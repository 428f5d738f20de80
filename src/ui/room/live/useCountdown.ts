import { useEffect, useState } from 'preact/hooks';
import { secondsLeft } from '../../../live/index.ts';

/**
 * Whole seconds until a moment, 0 when it is past; counted anew several times a second, so that a window that slept
 * shows the truth at once.
 * @param until milliseconds since 1970 by the room's clock
 * @param offset what to add to this machine's clock to get the room's
 */
export function useCountdown(until: number | undefined, offset: number): number | undefined {
  const [, again] = useState(0);
  useEffect(() => {
    if (until === undefined) return;
    const timer = setInterval(() => again((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? undefined : Math.max(0, secondsLeft(until, offset));
}
