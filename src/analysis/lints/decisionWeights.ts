import type { DecisionFacts, Facts } from './facts.ts';

/**
 * How much each decision weighs in a scenario (lints page, L13): the chance to meet it times the mean regret
 * of its answers, as a share of all.
 * @returns per decision of the facts, 0 to 100; all 0 where nothing costs anything
 */
export function decisionWeights({ solution, decisions }: Facts): readonly number[] {
  const weightOf = ({ visits }: DecisionFacts) =>
    visits.reduce((sum, { state, weight }) => {
      const regrets = [...solution.regrets(state).values()];
      return sum + (weight * regrets.reduce((a, b) => a + b, 0)) / Math.max(1, regrets.length);
    }, 0);
  const weights = decisions.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (all > 0 ? (100 * weight) / all : 0));
}
