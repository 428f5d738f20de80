import { expect, test } from 'vitest';
import { arrowAngle, handAngle, sector } from '../../src/ui/instruments/geometry.ts';
import { boxOf } from '../../src/ui/instruments/look.ts';
import { freshBars } from '../../src/ui/instruments/staffColours.ts';
import { swing } from '../../src/ui/instruments/swing.ts';

test('the hand sweeps 270 degrees from 0 to 100', () => {
  expect([0, 50, 100].map(handAngle)).toEqual([-135, 0, 135]);
});

test('the arrow points north at 100, east at 50, south at 0', () => {
  expect([100, 50, 0].map((direction) => Math.round(arrowAngle(direction)))).toEqual([0, 90, 180]);
});

test('a sector is the same in either order, and takes the long way round when it must', () => {
  expect(sector(60, 70, 10, 80)).toBe(sector(60, 70, 80, 10));
  expect(sector(72, 90, -135, 135)).toContain('A90 90 0 1 1');
});

test('the look follows the radius', () => {
  expect([49, 50, 77, 78, 194, 195].map((radius) => boxOf({ radius }).look)).toEqual([
    'bare',
    'compact',
    'compact',
    'full',
    'full',
    'stage',
  ]);
});

test('what came since is marked in bars of five points, and nothing when it fell', () => {
  expect(freshBars(20, 41)).toEqual([22.5, 27.5, 32.5, 37.5]);
  expect(freshBars(41, 20)).toEqual([]);
});

test('the arrow overshoots by a fifth and rests on its target, however the frames fall', () => {
  const fine = Array.from({ length: 240 }).reduce<{ at: number; speed: number; most: number }>(
    (state) => {
      const { spring } = swing(state, 100, 1 / 120 + 1e-9);
      return { ...spring, most: Math.max(state.most, spring.at) };
    },
    { at: 0, speed: 0, most: 0 },
  );
  expect(fine.most).toBeGreaterThan(117);
  expect(fine.most).toBeLessThan(124);
  expect(fine.at).toBeCloseTo(100, 0);
  expect(swing({ at: 0, speed: 0 }, 100, 2).spring.at).toBeCloseTo(fine.at, 0);
});
