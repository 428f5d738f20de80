/** A budget that fills up with time. */
export interface TokenBucket {
  /** Takes `cost` out of the budget at `now` (milliseconds). @returns whether there was that much in it */
  readonly take: (now: number, cost?: number) => boolean;
}

/** A budget of `burst` at most, which gains `perSecond` each second and is full at first. */
export function tokenBucket(perSecond: number, burst: number): TokenBucket {
  let level = burst;
  let last: number | undefined;
  return {
    take(now, cost = 1) {
      // A clock set back gives nothing and takes nothing.
      const elapsed = Math.max(0, now - (last ?? now));
      level = Math.min(burst, level + (elapsed * perSecond) / 1000);
      last = now;
      if (level < cost) return false;
      level -= cost;
      return true;
    },
  };
}
