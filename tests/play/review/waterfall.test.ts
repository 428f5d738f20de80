import { expect, test } from 'vitest';
import { shown } from '../../../src/engine/index.ts';
import { waterfallOf } from '../../../src/play/review/waterfall.ts';
import { shipped } from '../../builders/shipped.ts';
import { reviewed } from './reviewed.ts';

test('the bars fall from what was possible to the score, and those without cost keep their place', () => {
  expect(waterfallOf([0, 19, 0, 72], 9)).toEqual([
    { type: 'possible', from: 0, to: 100 },
    { type: 'cost', choice: 0, from: 100, to: 100 },
    { type: 'cost', choice: 1, from: 100, to: 81 },
    { type: 'cost', choice: 2, from: 81, to: 81 },
    { type: 'cost', choice: 3, from: 81, to: 9 },
    { type: 'score', from: 0, to: 9 },
  ]);
});

test('a game taken up on the way starts from what was possible then', () => {
  expect(waterfallOf([30], 40)[0]).toEqual({ type: 'possible', from: 0, to: 70 });
});

test('in real games each bar begins where the former ends, and the last is the score', () => {
  for (const letters of ['AAAA', 'ABA', 'BABA', 'BBBB', 'CABBA', 'AABBA', 'BCBA']) {
    const { debrief } = reviewed(shipped('call-me-back'), letters);
    const bars = waterfallOf(debrief.costs, shown(debrief.outcome.score));
    expect(bars[0]?.to, letters).toBe(100);
    const falls = bars.filter(({ type }) => type === 'cost');
    falls.forEach((bar, index) => {
      expect(bar.from).toBe(index === 0 ? 100 : falls[index - 1]?.to);
    });
    expect(falls.at(-1)?.to, letters).toBe(bars.at(-1)?.to);
  }
});
