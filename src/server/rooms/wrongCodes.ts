import { type TokenBucket, tokenBucket } from './tokenBucket.ts';

/** Wrong codes that one address may try at once, and how many more each second. */
const BURST = 20;
const PER_SECOND = 0.5;
/** Addresses remembered at most; beyond it all unknown ones share one budget. */
const MAX_ADDRESSES = 10_000;

/** Counts wrong codes and wrong secrets for each address. A right one costs nothing: a whole room shares one address. */
export interface WrongCodes {
  /** Notes a wrong one. @returns whether the address may go on trying */
  readonly note: (address: string, now: number) => boolean;
}

/** A limiter that has seen nothing yet; it forgets an address whose budget is full again. */
export function wrongCodes(): WrongCodes {
  const budgets = new Map<string, { readonly bucket: TokenBucket; at: number }>();
  const others = tokenBucket(PER_SECOND, BURST);
  const forget = (now: number) => {
    const full = now - (BURST / PER_SECOND) * 1000;
    for (const [address, { at }] of budgets) {
      if (at > full) return;
      budgets.delete(address);
    }
  };
  return {
    note(address, now) {
      const known = budgets.get(address);
      // Taken out and put back, so that the map is in the order of the last try.
      budgets.delete(address);
      forget(now);
      if (!known && budgets.size >= MAX_ADDRESSES) return others.take(now);
      const budget = known ?? { bucket: tokenBucket(PER_SECOND, BURST), at: now };
      budget.at = now;
      budgets.set(address, budget);
      return budget.bucket.take(now);
    },
  };
}
