import { expect, test } from 'vitest';
import { type ChoiceClass, classOf } from '../../src/analysis/index.ts';
import { choice } from '../builders/scenario.ts';

interface Menu {
  /** What the choice made cost; each other one costs 50 unless said otherwise. */
  readonly cost?: number;
  readonly others?: number;
  readonly slower?: number;
  readonly faster?: number;
  readonly isTurningPoint?: boolean;
}

function classed({ cost, others = 50, slower = 0, faster = 0, isTurningPoint = false }: Menu) {
  const made = choice('made', 'on', { speed: slower });
  const other = choice('other', 'on', { speed: faster });
  const regrets = new Map<string, number>([['other', others]]);
  if (cost !== undefined) regrets.set('made', cost);
  return classOf({ choice: made, open: [made, other], regrets, isTurningPoint });
}

test.each<[number, ChoiceClass]>([
  [0, 'best'],
  [0.5, 'best'],
  [0.6, 'good'],
  [5, 'good'],
  [5.1, 'swerve'],
  [15, 'swerve'],
  [15.1, 'wrong'],
  [30, 'wrong'],
  [30.1, 'south'],
])('a choice that costs %d points is of the class %s', (cost, expected) => {
  expect(classed({ cost })).toBe(expected);
});

test('noise of sums moves no choice into a worse class', () => {
  expect(classed({ cost: 5 + 1e-12 })).toBe('good');
  expect(classed({ cost: 30 + 1e-12 })).toBe('wrong');
  expect(classed({ cost: 0, slower: -5, faster: 10, others: 30 - 1e-12 })).toBe('stroke');
});

test('the choice that lost the signature is classed as such, whatever it cost', () => {
  expect(classed({ cost: 3, isTurningPoint: true })).toBe('turning');
  expect(classed({ cost: 60, isTurningPoint: true })).toBe('turning');
});

test('a stroke of the compass slows down where another reply sped up, and every other costs dear', () => {
  expect(classed({ cost: 0, slower: -5, faster: 10, others: 30 })).toBe('stroke');
  expect(classed({ cost: 0, slower: 0, faster: 10, others: 30 })).toBe('best');
  expect(classed({ cost: 0, slower: -5, faster: 5, others: 30 })).toBe('best');
  expect(classed({ cost: 0, slower: -5, faster: 10, others: 29 })).toBe('best');
});

test('the only open choice is no stroke', () => {
  const made = choice('made', 'on', { speed: -10 });
  const alone = { choice: made, open: [made], regrets: new Map([['made', 0]]), isTurningPoint: false };
  expect(classOf(alone)).toBe('best');
});

test('a choice whose cost is not known has no class', () => {
  expect(classed({})).toBeUndefined();
});
