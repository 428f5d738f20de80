import { horizonOf } from '../../../analysis/index.ts';
import type { Scenario } from '../../../engine/index.ts';
import { continued } from '../../trial/continued.ts';
import type { TrialEntry } from '../../workbench/trialEntry.ts';
import type { Graph } from './graph.ts';

/** The game of the playing pane on the graph. */
export interface Trace {
  /** Ids of the ways it has gone. */
  readonly ways: ReadonlySet<string>;
  /** The node that it stands on; `undefined` while nothing can be played. */
  readonly here: string | undefined;
}

export const NO_TRACE: Trace = { ways: new Set(), here: undefined };

/**
 * The way that a game has gone.
 * @param scenario as it can be played now, possibly of a text a little older than the graph
 */
export function traceOf(graph: Graph, scenario: Scenario, trial: readonly TrialEntry[]): Trace {
  const { game } = continued({ scenario, horizon: horizonOf(scenario) }, trial);
  const { moves, state } = game;
  const ways = moves.flatMap(({ before, choice }) => {
    const way = graph.nodes.get(before.node)?.ways.find((one) => one.choice === choice);
    return way ? [way.id] : [];
  });
  return { ways: new Set(ways), here: state.node };
}
