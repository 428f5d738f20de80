import { useEffect, useRef } from 'preact/hooks';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

/**
 * Keeps something selected that is there: when an edit or an undo gives the selected node another id, the selection
 * goes along; when it takes it away, it goes to the neighbour.
 */
export function useFollowSelection(): void {
  const bench = useWorkbench();
  const nodes = useBench((state) => state.work.nodes);
  const selected = useBench((state) => state.selection.node);
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    const old = before.current;
    const ids = [...nodes.keys()];
    before.current = ids;
    if (selected === undefined || nodes.has(selected)) return;
    const at = old.indexOf(selected);
    const renamed = ids.length === old.length ? ids[at] : undefined;
    const next = renamed ?? ids[Math.max(0, Math.min(at - 1, ids.length - 1))];
    bench.select(next === undefined ? {} : { node: next });
  }, [nodes, selected]);
}
