import { expect, test } from 'vitest';
import { costFigure, isBestCost } from '../../../src/studio/workbench/costFigure.ts';

test('a cost is told in whole points, and is 0 only for what costs nothing', () => {
  const told = [0, 1e-9, 0.01, 0.49, 0.5, 1.4, 12.5, 100].map((points) => costFigure('fr', points));
  expect(told).toEqual(['0', '0', '<\u00a01', '<\u00a01', '1', '1', '13', '100']);
});

test('a choice is one of the best below half a point', () => {
  expect([0, 0.49, 0.5].map(isBestCost)).toEqual([true, true, false]);
});
