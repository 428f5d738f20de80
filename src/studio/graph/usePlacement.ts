import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { layOutApart } from './layout/layOutApart.ts';
import { followed, isStrange, type Placement, placed, withMoved } from './layout/placement.ts';
import { planOf } from './layout/plan.ts';
import { heightOf } from './layout/sizes.ts';
import type { Graph } from './model/graph.ts';
import type { Place } from './model/wayOn.ts';

/** Where the nodes of a bench stood when its graph was last shown. */
const kept = new WeakMap<Workbench, Placement>();

/** The placement of a graph, and the ways to change it. */
interface Placing {
  /** `undefined` until the first layout has come. */
  readonly placement: Placement | undefined;
  /** Whether a layout is being made. */
  readonly isBusy: boolean;
  /** Rises with each new layout. */
  readonly layouts: number;
  readonly move: (id: string, place: Place) => void;
  /** Says where a node that is about to be added is to stand. */
  readonly wish: (id: string, place: Place) => void;
  /** Lays everything out anew. */
  readonly tidy: () => void;
}

/** Keeps a graph placed: laid out once, then followed with each change, until it is laid out anew. */
export function usePlacement(graph: Graph): Placing {
  const bench = useWorkbench();
  const [base, setBase] = useState(() => kept.get(bench));
  const [asked, setAsked] = useState(base ? 0 : 1);
  const [done, setDone] = useState(0);
  const wished = useRef(new Map<string, Place>());
  const latest = useRef(graph);
  latest.current = graph;
  const placement = useMemo(() => base && followed(base, graph, wished.current), [base, graph.structure]);
  const current = useRef(placement);
  current.current = placement;
  useEffect(() => {
    if (placement) kept.set(bench, placement);
    if (placement !== base) setBase(placement);
    wished.current.clear();
  }, [placement]);
  useEffect(() => {
    if (base && asked === done && isStrange(base, graph)) setAsked(asked + 1);
  }, [graph.structure]);
  useEffect(() => {
    if (asked === done) return;
    const plan = planOf(graph, (id) => heightOf(graph.nodes.get(id)?.kind ?? 'line'));
    const { layout, cancel } = layOutApart(plan);
    let isWanted = true;
    void layout.then((made) => {
      if (!isWanted) return;
      // The graph may have grown meanwhile.
      setBase(followed(placed(made), latest.current));
      setDone(asked);
    });
    return () => {
      isWanted = false;
      cancel();
    };
  }, [asked]);
  return {
    placement,
    isBusy: asked !== done,
    layouts: done,
    move: useCallback((id: string, place: Place) => {
      if (current.current) setBase(withMoved(current.current, id, place));
    }, []),
    wish: useCallback((id: string, place: Place) => void wished.current.set(id, place), []),
    tidy: useCallback(() => setAsked((number) => number + 1), []),
  };
}
