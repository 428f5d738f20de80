import { type Analysis, analyse, type DecisionWeight, decisionsOf, policyScores } from '../analysis/index.ts';
import type { Scenario } from '../engine/index.ts';

/** Everything computed that a report tells. */
export interface Balance {
  readonly analysis: Analysis;
  /** Score of each constant policy, 0 to 100. */
  readonly policies: Readonly<Record<string, number>>;
  /** Absent when there are too many situations. */
  readonly decisions: readonly DecisionWeight[] | undefined;
  /** Language of the scenario's texts. */
  readonly language: string;
}

/**
 * Solves a scenario for its report.
 * @param language the one of the scenario’s texts: it tells which answer is the longest
 * @param budget most situations to visit
 */
export function balanceOf(scenario: Scenario, language: string, budget: number): Balance {
  const analysis = analyse(scenario, budget);
  return {
    analysis,
    policies: policyScores(analysis.solution.voyage, language),
    decisions: decisionsOf(analysis.solution, budget),
    language,
  };
}
