import { decisionWeights } from './lints/decisionWeights.ts';
import { factsOf } from './lints/facts.ts';
import type { Solution } from './solve.ts';

/** What one decision is to the games of a scenario. */
export interface DecisionWeight {
  readonly node: string;
  /** The chance that a random clicker meets it, repeated meetings counted again. */
  readonly met: number;
  /** Its share of all that is lost at random, 0 to 100 (lints page, L13). */
  readonly share: number;
  /** Id of the choice that is best in most situations. */
  readonly best: string;
}

/**
 * The weight of each decision that is met, in file order.
 * @param budget most situations of a random clicker to follow
 * @returns `undefined` beyond the budget, or when the solution is only estimated
 */
export function decisionsOf(solution: Solution, budget: number): readonly DecisionWeight[] | undefined {
  const facts = factsOf(solution, budget);
  if (!facts) return undefined;
  const shares = decisionWeights(facts);
  return facts.decisions.map(({ node, weight, best }, index) => ({
    node: node.id,
    met: weight,
    share: shares[index] ?? 0,
    best: best.id,
  }));
}
