import { useMemo, useRef } from 'preact/hooks';
import { boxOf, type Placement } from './layout/placement.ts';
import type { Graph } from './model/graph.ts';
import { type Marks, marksAt } from './model/marks.ts';
import type { FlowNode } from './parts/NodeBox.tsx';
import { isSeen, type Sight } from './sight.ts';

interface Shown {
  readonly graph: Graph;
  readonly placement: Placement | undefined;
  readonly marks: Marks;
  readonly sight: Sight;
  /** The node that the game on trial stands on. */
  readonly here: string | undefined;
  /** The node that a way being led elsewhere points at. */
  readonly aim: string | undefined;
  /** Whether nodes are drawn one by one at all. */
  readonly isNear: boolean;
}

/** The nodes in sight as the graph library takes them; one of which nothing has changed stays the same object. */
export function useFlowNodes({ graph, placement, marks, sight, here, aim, isNear }: Shown): FlowNode[] {
  const known = useRef(new Map<string, FlowNode>());
  return useMemo(() => {
    const next = new Map<string, FlowNode>();
    for (const node of isNear && placement ? graph.nodes.values() : []) {
      const { id } = node;
      const place = placement?.places.get(id);
      if (!place || !placement) continue;
      const { width, height } = boxOf(placement, graph, id);
      if (!isSeen(sight, { ...place, width, height })) continue;
      const told = marksAt(marks, id);
      const isHere = here === id;
      const isAim = aim === id;
      const old = known.current.get(id);
      const isSame =
        old?.data.node === node &&
        old.data.marks === told &&
        old.data.isHere === isHere &&
        old.data.isAim === isAim &&
        old.position === place;
      next.set(
        id,
        isSame && old
          ? old
          : {
              id,
              type: 'box',
              position: place,
              width,
              height,
              measured: { width, height },
              data: { node, marks: told, isHere, isAim },
            },
      );
    }
    known.current = next;
    return [...next.values()];
  }, [graph, placement, marks, sight, here, aim, isNear]);
}
