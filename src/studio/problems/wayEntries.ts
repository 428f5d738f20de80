import { horizonOf } from '../../analysis/index.ts';
import { nodeOf, type Scenario, startState, step } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import type { TrialEntry } from '../workbench/workbench.ts';

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
  const route = { scenario, horizon: horizonOf(scenario) };
  const way = choicesOfWay(finding);
  const entries: TrialEntry[] = [];
  let state = startState(scenario);
  for (let made = 0; ; ) {
    const node = nodeOf(scenario, state.node);
    if (node.type === 'ending') return entries;
    const next = node.type === 'decision' ? way[made] : undefined;
    if (node.type === 'decision' && next?.node !== node.id) return entries;
    const entry = next ? ({ type: 'choose', choice: next.choice } as const) : ({ type: 'continue' } as const);
    const result = step(route, state, entry);
    if (result.type === 'refused') return entries;
    if (next) made += 1;
    entries.push({ ...entry, node: node.id });
    state = result.state;
  }
}
