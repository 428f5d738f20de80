import type { Graph, GraphNode, Way } from './graph.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const;
export type ArrowKey = (typeof ARROWS)[number];

/** Whether a key is one of the arrows. */
export function isArrow(key: string): key is ArrowKey {
  return ARROWS.some((arrow) => arrow === key);
}

interface Standing {
  readonly node: string;
  /** The way whose choice is selected, which the right arrow follows. */
  readonly way?: Way | undefined;
  /** The node from which one came here, to which the left arrow goes back. */
  readonly cameFrom?: string | undefined;
}

type Positions = (id: string) => Place | undefined;

/** The node from which a node is told to come: the one last come from, else the first that leads to it. */
export function sourceOf({ nodes, ways }: Graph, id: string, cameFrom?: string): string | undefined {
  if (cameFrom !== undefined && nodes.get(cameFrom)?.ways.some(({ to }) => to === id)) return cameFrom;
  return ways.find(({ to, from }) => to === id && from !== id)?.from;
}

/** The nearest node above (-1) or below (1), columns counting more than rows. */
function nearest({ nodes }: Graph, id: string, turn: number, placeOf: Positions): string | undefined {
  const here = placeOf(id);
  if (!here) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of nodes.keys()) {
    const there = placeOf(other);
    if (!there || other === id) continue;
    const rise = (there.y - here.y) * turn;
    const distance = rise + 2 * Math.abs(there.x - here.x);
    if (rise > 0 && distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

/** Nodes that share a source, in the order of its letters. */
function siblings(graph: Graph, source: GraphNode | undefined): readonly string[] {
  const ids = source?.ways.filter(({ leads }) => leads).map(({ to }) => to) ?? [];
  return [...new Set(ids)].filter((id) => id !== source?.id && graph.nodes.has(id));
}

/**
 * Where an arrow key leads on the graph: right along the selected or the first way, left back, up and down among
 * what the same node leads to, past those to the nearest node above or below.
 * @returns id of a node; `undefined` where there is none
 */
export function nodeAlong(
  graph: Graph,
  { node, way, cameFrom }: Standing,
  key: ArrowKey,
  placeOf: Positions,
): string | undefined {
  const here = graph.nodes.get(node);
  if (!here) return undefined;
  switch (key) {
    case 'ArrowRight':
      return way ? (way.leads ? way.to : undefined) : here.ways.find(({ leads }) => leads)?.to;
    case 'ArrowLeft':
      return sourceOf(graph, node, cameFrom);
    case 'ArrowUp':
    case 'ArrowDown': {
      const turn = key === 'ArrowUp' ? -1 : 1;
      const source = sourceOf(graph, node, cameFrom);
      const row = siblings(graph, source === undefined ? undefined : graph.nodes.get(source));
      const at = row.indexOf(node);
      return (at >= 0 ? row[at + turn] : undefined) ?? nearest(graph, node, turn, placeOf);
    }
  }
}
