import { type Solution, solve } from '../../analysis/index.ts';
import { rulesHash, type Scenario, type Voyage } from '../../engine/index.ts';

/** States that are solved on the spot, between two keystrokes. */
const AT_ONCE = 1500;

/**
 * What a game of the draft is scored by: what the worker last found while the rules are still the same, else what is
 * found on the spot, else an estimate until the worker has it.
 */
export function voyageOf(scenario: Scenario, solution: Solution | undefined): Voyage {
  if (solution && rulesHash(solution.voyage.scenario) === rulesHash(scenario))
    return { ...solution.voyage, scenario };
  return solve(scenario, AT_ONCE).voyage;
}
