import { useEffect, useRef, useState } from 'preact/hooks';
import { findingPath } from '../../analysis/index.ts';
import { inSlices } from '../../ui/scenario/apart/inSlices.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

/** Why no game was played: none comes there, or nobody knows. */
export type PlayFault = 'unreachable' | 'unknown';

/** Plays a shortest legal game up to a node in the playing pane, and from there on it is the author's. */
export function usePlayFrom() {
  const bench = useWorkbench();
  const scenario = useBench((state) => state.reading?.playable);
  const selected = useBench((state) => state.selection.node);
  const [fault, setFault] = useState<PlayFault>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => {
    setFault(undefined);
    return () => running.current?.abort();
  }, [selected, scenario]);
  const play = async (node: string) => {
    if (!scenario || !Object.hasOwn(scenario.nodes, node)) return;
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    const path = await inSlices(findingPath(scenario, node), { signal });
    if (!path || signal.aborted) return;
    if (path.type === 'found') bench.play(path.entries, true);
    else setFault(path.type);
  };
  return { fault, play: scenario && ((node: string) => void play(node)) };
}
