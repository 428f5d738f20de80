import { expect, test } from 'vitest';
import { compassAngle } from '../../src/stage/geometry/dial.ts';
import { beatRate, planMovement, stillAt } from '../../src/stage/motion/movement.ts';

const before = { speed: 60, direction: 65, weeks: 1 };
const after = { speed: 75, direction: 55, weeks: 2 };
const moments = (end: number) => Array.from({ length: Math.ceil(end / 10) }, (_, index) => index * 10);

test('the watch has gained before the compass has turned', () => {
  const shown = planMovement(before, after).at(400);
  expect(shown.speed).toBeGreaterThan(60);
  expect(shown.needle).toBe(compassAngle(65));
  expect(shown.direction).toBeCloseTo(65, 9);
});

test('the compass keeps still while the weeks of a long wait flip by', () => {
  const wait = planMovement(before, { ...before, weeks: 79 });
  for (const moment of moments(wait.length)) expect(wait.at(moment).needle).toBe(compassAngle(65));
  expect(wait.at(800).weeks).toBeGreaterThan(1);
  expect(wait.at(1660).weeks).toBe(79);
});

test('a movement ends exactly at its reading', () => {
  const { at, length } = planMovement(before, after);
  for (const moment of [length, length + 5000, Number.POSITIVE_INFINITY])
    expect(at(moment)).toMatchObject({ speed: 75, direction: 55, weeks: 2, needle: compassAngle(55) });
});

test('the number of the compass does not swing with the needle', () => {
  const { at, length } = planMovement(before, after);
  const numbers = moments(length).map((moment) => at(moment).direction);
  expect([...numbers].sort((a, b) => b - a)).toEqual(numbers);
  const needles = moments(length).map((moment) => at(moment).needle);
  expect(Math.max(...needles)).toBeGreaterThan(compassAngle(55) + 1);
});

test('one tick is counted for each point of the hand', () => {
  const { ticks, length } = planMovement(before, after);
  expect(ticks(0)).toBe(0);
  expect(ticks(length)).toBe(15);
});

test('the small seconds beat as fast as the gauge says and stop on a whole beat', () => {
  expect(beatRate(0)).toBe(0.5);
  expect(beatRate(50)).toBeCloseTo(1.43, 2);
  expect(beatRate(100)).toBeCloseTo(4.08, 2);
  const { at, length } = planMovement(before, { ...after, speed: 100 });
  expect(at(160).beats).toBe(0);
  expect(at(length - 1).beats).toBeCloseTo(6, 2);
  expect(at(length).beats).toBe(6);
});

test('a game that is opened again is still', () => {
  const { at, length, ticks } = stillAt(after);
  expect(length).toBe(0);
  expect(ticks(0)).toBe(0);
  expect(at(0)).toEqual(at(1e9));
});
