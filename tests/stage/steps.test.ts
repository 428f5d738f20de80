import { expect, test } from 'vitest';
import { dateSteps, handSteps, stepsLength, stepsMade, stepValue } from '../../src/stage/motion/steps.ts';

test('the hand ticks once a point, every 40 ms', () => {
  const hand = handSteps(60, 75);
  expect(hand.count).toBe(15);
  expect(stepsLength(hand)).toBe(600);
  expect(stepValue(hand, 39)).toBe(60);
  expect(stepValue(hand, 40)).toBe(61);
  expect(stepValue(hand, 599)).toBe(74);
  expect(stepValue(hand, 600)).toBe(75);
});

test('a long way of the hand still takes 800 ms, one point a tick', () => {
  const hand = handSteps(90, 40);
  expect(hand.count).toBe(50);
  expect(stepsLength(hand)).toBe(800);
  expect(stepValue(hand, 400)).toBe(65);
  expect(stepValue(hand, 800)).toBe(40);
});

test('weeks flip seven a second, 1500 ms at most', () => {
  expect(stepsLength(dateSteps(1, 8))).toBeCloseTo(1000, 6);
  expect(stepsLength(dateSteps(0, 78))).toBe(1500);
});

test('a value that does not change makes no step', () => {
  const hand = handSteps(50, 50);
  expect(stepsLength(hand)).toBe(0);
  expect(stepsMade(hand, 1000)).toBe(0);
  expect(stepValue(hand, 0)).toBe(50);
});

test('a broken point is reached by a last short step', () => {
  const hand = handSteps(60, 62.5);
  expect(hand.count).toBe(3);
  expect(stepValue(hand, 80)).toBe(62);
  expect(stepValue(hand, 120)).toBe(62.5);
});

test('no step is made before the start, none is missing long after it', () => {
  const hand = handSteps(10, 30);
  expect(stepsMade(hand, -500)).toBe(0);
  expect(stepsMade(hand, Number.POSITIVE_INFINITY)).toBe(20);
});
