import { expect, test } from 'vitest';
import { tokenBucket } from '../../../src/server/rooms/tokenBucket.ts';
import { wrongCodes } from '../../../src/server/rooms/wrongCodes.ts';

test('a budget gives its burst at once, then so much a second', () => {
  const bucket = tokenBucket(5, 10);
  const taken = (now: number) => Array.from({ length: 20 }, () => bucket.take(now)).filter(Boolean).length;
  expect(taken(0)).toBe(10);
  expect(taken(0)).toBe(0);
  expect(taken(1000)).toBe(5);
  expect(taken(60_000)).toBe(10);
});

test('a clock set back gives nothing for free', () => {
  const bucket = tokenBucket(1, 1);
  expect(bucket.take(5000)).toBe(true);
  expect(bucket.take(0)).toBe(false);
  expect(bucket.take(500)).toBe(false);
  expect(bucket.take(1000)).toBe(true);
});

test('an address that tries code after code is stopped, and no other is', () => {
  const limiter = wrongCodes();
  const tries = Array.from({ length: 1000 }, (_, index) => limiter.note('10.0.0.1', index));
  expect(tries.filter(Boolean).length).toBeLessThan(25);
  expect(limiter.note('10.0.0.2', 1000)).toBe(true);
  expect(limiter.note('10.0.0.1', 60_000)).toBe(true);
});

test('addresses without number do not fill the memory, nor do they free the one that is stopped', () => {
  const limiter = wrongCodes();
  for (let index = 0; index < 30; index += 1) limiter.note('10.0.0.1', 0);
  for (let index = 0; index < 12_000; index += 1) limiter.note(`x${index}`, 1);
  expect(limiter.note('one more', 2)).toBe(false);
  expect(limiter.note('10.0.0.1', 3)).toBe(false);
});
