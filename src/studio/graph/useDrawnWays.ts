import { useMemo, useRef } from 'preact/hooks';
import { type Box, type Curve, curveBetween, pointAt, stubFrom } from './layout/curve.ts';
import { boxOf, courseOf, type Placement } from './layout/placement.ts';
import { laneOf, type WayLayout, wayKey } from './layout/plan.ts';
import type { Graph, Way } from './model/graph.ts';
import type { Place } from './model/wayOn.ts';

/** A way as it is drawn. */
export interface DrawnWay {
  readonly way: Way;
  readonly curve: Curve;
  /** Where its letter stands. */
  readonly letter: Place;
  /** Everything of it lies within. */
  readonly box: Box;
}

interface Known {
  readonly way: Way;
  readonly from: Place | undefined;
  readonly to: Place | undefined;
  readonly course: WayLayout;
  readonly drawn: DrawnWay;
}

/** Room around a curve for its letter or the name of what is missing. */
const MARGIN = 120;

function drawnOf(way: Way, from: Box, to: Box | undefined, course: WayLayout): DrawnWay {
  const curve = to ? curveBetween(from, to, course.via, laneOf(way)) : stubFrom(from, way.index, way.count);
  const points = curve.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - MARGIN;
  const y = Math.min(...ys) - MARGIN;
  return {
    way,
    curve,
    letter: pointAt(curve, to ? course.letterAt : 0.5),
    box: { x, y, width: Math.max(...xs) - x + MARGIN, height: Math.max(...ys) - y + MARGIN },
  };
}

/** All ways as they are drawn; one of which nothing has changed stays the same object. */
export function useDrawnWays(graph: Graph, placement: Placement | undefined): readonly DrawnWay[] {
  const known = useRef(new Map<string, Known>());
  return useMemo(() => {
    if (!placement) return [];
    const next = new Map<string, Known>();
    for (const way of graph.ways) {
      const old = known.current.get(way.id);
      const from = placement.places.get(way.from);
      const to = way.leads ? placement.places.get(way.to) : undefined;
      const course = courseOf(placement, wayKey(way), way.from, way.to);
      const isSame = old && old.way === way && old.from === from && old.to === to && old.course === course;
      if (isSame) {
        next.set(way.id, old);
        continue;
      }
      const source = boxOf(placement, graph, way.from);
      const target = way.to === way.from ? source : boxOf(placement, graph, way.to);
      const drawn = drawnOf(way, source, to && target, course);
      next.set(way.id, { way, from, to, course, drawn });
    }
    known.current = next;
    return [...next.values()].map(({ drawn }) => drawn);
  }, [graph, placement]);
}
