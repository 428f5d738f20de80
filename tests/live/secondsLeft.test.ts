import { expect, test } from 'vitest';
import { secondsLeft } from '../../src/live/index.ts';

test.each([
  [60_000, 0, 60],
  [60_040, 0, 60],
  [60_040, -30, 60],
  [58_900, 0, 59],
  [61_000, 2000, 59],
  [900, 0, 1],
  [-4000, 0, -4],
])('%d ms from now, by a clock %d ms ahead, are %d seconds', (until, offset, seconds) => {
  expect(secondsLeft(1_000_000 + until, offset, 1_000_000)).toBe(seconds);
});
