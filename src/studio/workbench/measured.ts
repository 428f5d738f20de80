import { LIVE_BUDGET, type Solution, solve } from '../../analysis/index.ts';
import { type Scenario, sameRules } from '../../engine/index.ts';
import type { Figures, Measured } from '../checker/protocol.ts';

/** Whether the figures hold for a scenario, which may say the same in other words. */
export function isMeasureOf(measured: Measured, scenario: Scenario): boolean {
  return sameRules(measured.scenario, scenario);
}

const solutions = new WeakMap<Figures, Solution>();

/**
 * The exact solution of what was measured, taken over from the thread that found it: nothing is solved again.
 * @returns `undefined` where exact solving gave up
 */
export function solutionOf({ figures, scenario }: Measured): Solution | undefined {
  if (!figures.known) return undefined;
  const met = solutions.get(figures);
  if (met) return met;
  const solution = solve(scenario, LIVE_BUDGET, figures.known);
  solutions.set(figures, solution);
  return solution;
}
