import type { Graph } from '../model/graph.ts';
import type { Place } from '../model/wayOn.ts';
import type { Layout, WayLayout } from './plan.ts';
import { heightOf, NODE_WIDTH } from './sizes.ts';

/** Where everything stands now: as it was laid out, and what was moved or added since. */
export interface Placement extends Layout {
  /** Nodes that no longer stand where the layout put them: ways to and from them go straight. */
  readonly moved: ReadonlySet<string>;
}

const STEP_RIGHT = NODE_WIDTH + 64;
const STEP_DOWN = 76;
/** Most places tried for one node. */
const MOST_TRIES = 40;

/** A layout in which nothing has been moved. */
export function placed(layout: Layout): Placement {
  return { ...layout, moved: new Set() };
}

/** The placement with one node elsewhere. */
export function withMoved(placement: Placement, id: string, place: Place): Placement {
  return {
    ...placement,
    places: new Map(placement.places).set(id, place),
    moved: new Set(placement.moved).add(id),
  };
}

/** The first free place at or below a point. */
function freeFrom({ x, y }: Place, taken: readonly Place[]): Place {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const place = { x, y: y + tries * STEP_DOWN };
    const isFree = taken.every(
      (other) =>
        Math.abs(other.x - place.x) >= NODE_WIDTH + 16 || Math.abs(other.y - place.y) >= STEP_DOWN - 10,
    );
    if (isFree) return place;
  }
  return { x, y: y + MOST_TRIES * STEP_DOWN };
}

/**
 * Finds places for what is new in the graph, near what leads there, and leaves all else where it is. One node
 * that has gone while one has come is taken to be the same under another id. Nodes that have gone keep their
 * place for the case that they come back.
 * @param wished places that were pointed at for new nodes
 */
export function followed(
  placement: Placement,
  graph: Graph,
  wished: ReadonlyMap<string, Place> = new Map(),
): Placement {
  const added = [...graph.nodes.keys()].filter((id) => !placement.places.has(id));
  if (added.length === 0) return placement;
  const places = new Map(placement.places);
  const gone = [...places.keys()].filter((id) => !graph.nodes.has(id));
  const [renamed, ...others] = gone;
  const [only] = added;
  if (
    added.length === 1 &&
    only !== undefined &&
    !wished.has(only) &&
    renamed !== undefined &&
    others.length === 0
  ) {
    const place = places.get(renamed);
    if (place) places.set(only, place);
    places.delete(renamed);
    return { ...placement, places, moved: new Set(placement.moved).add(only) };
  }
  const standing = new Map([...places].filter(([id]) => graph.nodes.has(id)));
  for (const id of added) {
    const source = graph.ways.find(({ to, from }) => to === id && from !== id && standing.has(from));
    const near = source && standing.get(source.from);
    const taken = [...standing.values()];
    const below = taken.reduce((lowest, { y }) => Math.max(lowest, y), -STEP_DOWN) + STEP_DOWN;
    const left = taken.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
    const wish =
      wished.get(id) ??
      (near && source
        ? { x: near.x + STEP_RIGHT, y: near.y + source.index * STEP_DOWN }
        : { x: Number.isFinite(left) ? left : 0, y: below });
    const place = wished.has(id) ? wish : freeFrom(wish, taken);
    places.set(id, place);
    standing.set(id, place);
  }
  return { ...placement, places, moved: new Set([...placement.moved, ...added]) };
}

/** Whether so much is new that the chart is better laid out anew. */
export function isStrange(placement: Placement, graph: Graph): boolean {
  let unknown = 0;
  for (const id of graph.nodes.keys()) if (!placement.places.has(id)) unknown += 1;
  return unknown > 3 && unknown > graph.nodes.size / 2;
}

/** The box of a node; at the origin while it has no place. */
export function boxOf(placement: Placement, graph: Graph, id: string) {
  const { x, y } = placement.places.get(id) ?? { x: 0, y: 0 };
  return { x, y, width: NODE_WIDTH, height: heightOf(graph.nodes.get(id)?.kind ?? 'line') };
}

const STRAIGHT: WayLayout = { via: [], letterAt: 0.5 };

/** How a way goes: as laid out, straight when one of its ends was moved. */
export function courseOf({ moved, ways }: Placement, key: string, from: string, to: string): WayLayout {
  return moved.has(from) || moved.has(to) ? STRAIGHT : (ways.get(key) ?? STRAIGHT);
}
