import { solve } from '../../src/analysis/index.ts';
import {
  choicesOf,
  isOpen,
  type LogEntry,
  nodeOf,
  replay,
  rulesHash,
  type Scenario,
} from '../../src/engine/index.ts';

/** How a game is played: the costliest reply each time, or the best one. */
export type Way = 'worst' | 'best';

/** The log that leads from some first choices to an ending. */
export function playedOut(
  scenario: Scenario,
  way: Way,
  first: readonly LogEntry[] = [],
): readonly LogEntry[] {
  const { voyage, regrets } = solve(scenario);
  const entries = [...first];
  for (let turn = 0; turn < 60; turn++) {
    const { state } = replay(voyage, entries);
    const node = nodeOf(scenario, state.node);
    if (node.type === 'ending') return entries;
    if (node.type === 'line') {
      entries.push({ type: 'continue' });
      continue;
    }
    const costs = regrets(state);
    const cost = (id: string) => (way === 'worst' ? -1 : 1) * (costs.get(id) ?? 0);
    const [choice] = choicesOf(node)
      .filter((one) => isOpen(scenario, state, one))
      .sort((a, b) => cost(a.id) - cost(b.id));
    if (!choice) throw new Error(`${scenario.id} has a stuck menu`);
    entries.push({ type: 'choose', choice: choice.id });
  }
  throw new Error(`${scenario.id} came to no ending`);
}

/** A finished game as the browser keeps it; `at` is when it was finished. */
export function finishedGame(id: string, scenario: Scenario, way: Way, at: number, part: object = {}) {
  return {
    version: 1,
    id,
    scenario: scenario.id,
    rules: rulesHash(scenario),
    mode: 'discovery',
    entries: [...playedOut(scenario, way), { type: 'forecast', percent: 62 }],
    startedAt: at - 1,
    updatedAt: at,
    result: { score: 0, grade: 'E', ending: 'x', kind: 'stalled', northing: 0, distance: 1, horizon: 8 },
    ...part,
  };
}
