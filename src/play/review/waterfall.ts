/** One step from what was possible to what was reached, in whole points of 0 to 100. */
export interface WaterfallBar {
  readonly type: 'possible' | 'cost' | 'score';
  /** Index of the choice that cost it. */
  readonly choice?: number;
  /** Where the bar begins and ends; a cost falls from the greater to the smaller. */
  readonly from: number;
  readonly to: number;
}

/**
 * The bars that lead from the best score possible down to the score: one fall a choice, in game order,
 * those that cost nothing included, so that 100 - costs = score is seen (review page, 2.2; rulings, 5).
 * @param costs whole points, in game order
 * @param score the score as it is shown
 */
export function waterfallOf(costs: readonly number[], score: number): readonly WaterfallBar[] {
  const start = costs.reduce((sum, cost) => sum + cost, score);
  let left = start;
  const falls = costs.map((cost, choice): WaterfallBar => {
    const from = left;
    left -= cost;
    return { type: 'cost', choice, from, to: left };
  });
  return [{ type: 'possible', from: 0, to: start }, ...falls, { type: 'score', from: 0, to: score }];
}
