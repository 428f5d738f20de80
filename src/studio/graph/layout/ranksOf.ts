import { Graph, layout } from '@dagrejs/dagre';
import type { RankItem } from './compactRanks.ts';
import type { Plan } from './plan.ts';
import { NODE_WIDTH } from './sizes.ts';

/** Nodes up to which there is time for the best ranks, which take the square of their number and more. */
const SMALL = 150;

/** Every node with its rank and its height on the chart, and the bends of long ways in the ranks they pass. */
export interface Ranks {
  readonly boxes: ReadonlyMap<string, RankItem>;
  /** By key of the way. */
  readonly vias: ReadonlyMap<string, readonly RankItem[]>;
}

/**
 * Ranks from left to right and the order within them, by dagre.
 * @param nodesep room between nodes of one rank
 */
export function ranksOf({ nodes, ways }: Plan, nodesep: number): Ranks {
  const isSmall = nodes.length <= SMALL;
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep,
    edgesep: isSmall ? 26 : 14,
    ranksep: 56,
    ranker: isSmall ? 'network-simplex' : 'longest-path',
  });
  // Dagre keeps nodes as keys of objects, where an id like `constructor` finds something else.
  const name = (id: string) => `node ${id}`;
  for (const { id, height } of nodes) graph.setNode(name(id), { width: NODE_WIDTH, height });
  for (const { key, from, to } of ways)
    if (from !== to) graph.setEdge(name(from), name(to), { width: 0, height: 0 }, key);
  layout(graph);
  const boxes = new Map<string, RankItem>();
  for (const { id, height } of nodes) {
    const { x = 0, y = 0 } = graph.node(name(id));
    boxes.set(id, { rank: Math.round(x), y, height });
  }
  const ranks = new Set([...boxes.values()].map(({ rank }) => rank));
  const viaOf = (from: string, to: string, key: string): readonly RankItem[] => {
    const points: readonly { readonly x: number; readonly y: number }[] =
      from === to ? [] : (graph.edge(name(from), name(to), key)?.points ?? []);
    // Both ends lie on the boxes; the half ranks are dagre's room for labels.
    return points
      .slice(1, -1)
      .map(({ x, y }) => ({ rank: Math.round(x), y, height: 0 }))
      .filter(({ rank }) => ranks.has(rank));
  };
  return { boxes, vias: new Map(ways.map(({ key, from, to }) => [key, viaOf(from, to, key)])) };
}
