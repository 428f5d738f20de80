import { findingPath } from '../../analysis/index.ts';
import { type PathTold, usePathSearch } from '../workbench/usePathSearch.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

/** Why no game was played: none comes there, or nobody knows. */
export type PlayFault = Exclude<PathTold, 'busy'>;

/** Plays a shortest legal game up to a node in the playing pane, and from there on it is the author's. */
export function usePlayFrom() {
  const bench = useWorkbench();
  const scenario = useBench((state) => state.reading?.playable);
  const selected = useBench((state) => state.selection.node);
  const { told, search } = usePathSearch(selected, scenario, ({ entries }) => bench.play(entries, true));
  const play = (node: string) => {
    if (scenario && Object.hasOwn(scenario.nodes, node)) search(findingPath(scenario, node));
  };
  return { fault: told === 'busy' ? undefined : told, play: scenario && play };
}
