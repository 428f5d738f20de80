import { solve } from '../../analysis/index.ts';
import { type Scenario, sameRules, type Voyage } from '../../engine/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { isMeasureOf } from '../workbench/measured.ts';

/** States that are solved on the spot, between two keystrokes. */
const AT_ONCE = 1500;

/**
 * What a game of the draft is scored by: what the worker last found while the rules are still the same. Until it has
 * found it for these rules, what is found on the spot, or an estimate where the draft was last too large for that.
 * @param before what games were scored by last, which stands as long as the rules do
 */
export function voyageOf(scenario: Scenario, measured: Measured | undefined, before?: Voyage): Voyage {
  if (measured && isMeasureOf(measured, scenario)) return { ...measured.figures.voyage, scenario };
  if (before && sameRules(before.scenario, scenario)) return { ...before, scenario };
  const isSmall = measured === undefined || (measured.figures.known?.states ?? AT_ONCE) < AT_ONCE;
  return solve(scenario, isSmall ? AT_ONCE : 0).voyage;
}
