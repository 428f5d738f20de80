import { entriesOf, horizonOf } from '../../analysis/index.ts';
import type { Scenario } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import type { TrialEntry } from '../workbench/trialEntry.ts';

const STEP = /([a-z0-9-]+):([a-z0-9-]+)/g;

/** The choices, by node, of the path that a finding shows as its proof; none when it shows none. */
function choicesOfWay({ params }: Finding): readonly { readonly node: string; readonly choice: string }[] {
  return [...String(params.way ?? '').matchAll(STEP)].map(([, node = '', choice = '']) => ({ node, choice }));
}

/** Whether a finding shows a path as its proof. */
export function hasWay(finding: Finding): boolean {
  return choicesOfWay(finding).length > 0;
}

/**
 * The path that a finding shows as its proof, to be played from the start: its choices, the lines between them,
 * and those after the last one. Ends earlier where the scenario does not allow it any more.
 */
export function wayEntries(scenario: Scenario, finding: Finding): readonly TrialEntry[] {
  return entriesOf({ scenario, horizon: horizonOf(scenario) }, choicesOfWay(finding));
}
