import type { Graph } from '../model/graph.ts';
import type { Place } from '../model/wayOn.ts';

/** What is to be laid out: nodes, the start first, and the ways that lead somewhere. Plain, to cross threads. */
export interface Plan {
  readonly nodes: readonly { readonly id: string; readonly height: number }[];
  readonly ways: readonly {
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly lane: number;
  }[];
}

/** Where everything goes. */
export interface Layout {
  /** Top left corner of each node. */
  readonly places: ReadonlyMap<string, Place>;
  /** Points that long ways go through, and where on each way its letter stands (0 to 1), by key. */
  readonly ways: ReadonlyMap<string, WayLayout>;
}

export interface WayLayout {
  readonly via: readonly Place[];
  readonly letterAt: number;
}

/** Under which the layout knows a way: once it leads elsewhere, it is another one. */
export function wayKey({ id, to }: { readonly id: string; readonly to: string }): string {
  return `${id} ${to}`;
}

/** A lane counted from the middle of all lanes. */
export function laneOf({ lane, lanes }: { readonly lane: number; readonly lanes: number }): number {
  return lane - (lanes - 1) / 2;
}

/** The plan of a graph: breadth first from the start, so that what leads back is what is drawn back. */
export function planOf(graph: Graph, heightOf: (id: string) => number): Plan {
  const start = [...graph.nodes.values()].find(({ isStart }) => isStart)?.id;
  const order = new Set(start === undefined ? [] : [start]);
  const spread = () => {
    for (const id of order)
      for (const { to, leads } of graph.nodes.get(id)?.ways ?? []) if (leads) order.add(to);
  };
  spread();
  for (const id of graph.nodes.keys()) {
    order.add(id);
    spread();
  }
  return {
    nodes: [...order].map((id) => ({ id, height: heightOf(id) })),
    ways: [...order].flatMap((id) =>
      (graph.nodes.get(id)?.ways ?? [])
        .filter(({ leads }) => leads)
        .map((way) => ({ key: wayKey(way), from: way.from, to: way.to, lane: laneOf(way) })),
    ),
  };
}
