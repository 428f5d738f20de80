import { expect, test } from 'vitest';
import { beatAt, SPRING_REACH, SPRING_REST, SPRING_STEP, springAt } from '../../src/stage/motion/spring.ts';

const swing = (seconds: number) => springAt(0, 1, seconds);
const moments = Array.from(
  { length: Math.ceil(SPRING_REST / SPRING_STEP) },
  (_, index) => index * SPRING_STEP,
);

test('the needle overshoots by about 21 %', () => {
  const highest = Math.max(...moments.map(swing));
  expect(highest).toBeGreaterThan(1.19);
  expect(highest).toBeLessThan(1.22);
});

test('the needle has settled within 2 % after 1.3 s', () => {
  for (const moment of moments.filter((seconds) => seconds >= 1.3))
    expect(Math.abs(swing(moment) - 1)).toBeLessThan(0.02);
});

test('one swing back and forth takes about a second', () => {
  const crossings = moments.filter((moment) => (swing(moment) - 1) * (swing(moment + SPRING_STEP) - 1) < 0);
  expect(2 * ((crossings[1] ?? 0) - (crossings[0] ?? 0))).toBeCloseTo(1, 1);
});

test('the needle stays until it is let go and ends exactly where it was sent', () => {
  expect(springAt(30, 120, 0)).toBe(30);
  expect(springAt(30, 120, -1)).toBe(30);
  expect(springAt(30, 120, SPRING_REST)).toBe(120);
  expect(springAt(30, 120, Number.POSITIVE_INFINITY)).toBe(120);
});

test('the needle first reaches its end at the moment that says so', () => {
  expect(swing(SPRING_REACH - 2 * SPRING_STEP)).toBeLessThan(1);
  expect(swing(SPRING_REACH)).toBeGreaterThanOrEqual(1);
});

test('a swing of any size and direction has the same shape', () => {
  for (const moment of [0.1, 0.35, 0.8])
    expect(springAt(90, 30, moment)).toBeCloseTo(90 - 60 * swing(moment), 9);
});

test('a beat of the small seconds is made within 80 ms, then recoils a little', () => {
  expect(beatAt(0)).toBe(0);
  expect(beatAt(0.08)).toBeGreaterThan(0.95);
  const highest = Math.max(...Array.from({ length: 40 }, (_, index) => beatAt(index / 100)));
  expect(highest).toBeGreaterThan(1.03);
  expect(highest).toBeLessThan(1.06);
  expect(beatAt(0.5)).toBeCloseTo(1, 4);
});
