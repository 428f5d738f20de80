import { shown } from '../engine/index.ts';

/**
 * The costs of a game as whole points that add up on screen: 100 - costs = score shown (rulings, 5).
 * Each cost is rounded down, then the points still owed go to the largest remainders, the earlier
 * choice first among equals; what cost nothing shows nothing. Where the regrets and the score do not
 * start from 100 (an unwinnable scenario, a game taken up on the way), neither does what is shown.
 * @param regrets unrounded points lost, in game order
 * @param score unrounded score of the same game
 * @returns whole points, in game order
 */
export function shownCosts(regrets: readonly number[], score: number): readonly number[] {
  const costs = regrets.map(shown);
  const total = regrets.reduce((sum, regret) => sum + regret, score);
  const owed = Math.max(0, shown(total) - shown(score) - costs.reduce((sum, cost) => sum + cost, 0));
  const remainder = (index: number) => (regrets[index] ?? 0) - (costs[index] ?? 0);
  const heirs = [...costs.keys()].sort((a, b) => remainder(b) - remainder(a)).slice(0, owed);
  for (const index of heirs) costs[index] = (costs[index] ?? 0) + 1;
  return costs;
}
