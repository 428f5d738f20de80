import type { Place } from '../model/wayOn.ts';

/** A node's box on the chart: its top left corner and its size. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** A cubic curve: both ends and, between them, both handles. */
type Cubic = readonly [Place, Place, Place, Place];
export type Curve = readonly Cubic[];

/** A point that the curve goes through, and the way it heads there. */
interface Station extends Place {
  readonly heading: Place;
}

const EAST: Place = { x: 1, y: 0 };
const NORTH: Place = { x: 0, y: -1 };
const SOUTH: Place = { x: 0, y: 1 };
/** Least length of the handles of a curve. */
const LEAST = 24;
/** Room that a curve from side to side needs between two boxes. */
const GAP = 30;
/** Room between a box and a bend that is worth making. */
const CLEAR_OF = 40;
/** How far parallel ways part from each other. */
const LANE = 30;

function cubic(from: Station, to: Station): Cubic {
  const reach = ({ heading }: Station) =>
    Math.max(LEAST, (heading.x !== 0 ? Math.abs(to.x - from.x) : Math.abs(to.y - from.y)) / 2);
  const start = reach(from);
  const end = reach(to);
  return [
    from,
    { x: from.x + from.heading.x * start, y: from.y + from.heading.y * start },
    { x: to.x - to.heading.x * end, y: to.y - to.heading.y * end },
    to,
  ];
}

function through(stations: readonly Station[]): Curve {
  return stations.slice(1).map((station, index) => cubic(stations[index] ?? station, station));
}

const rightOf = (box: Box, heading = EAST): Station => ({
  x: box.x + box.width,
  y: box.y + box.height / 2,
  heading,
});
const leftOf = (box: Box): Station => ({ x: box.x, y: box.y + box.height / 2, heading: EAST });
const edgeOf = (box: Box, isBelow: boolean, heading: Place, shift = 0): Station => ({
  x: box.x + box.width / 2 + shift,
  y: isBelow ? box.y + box.height : box.y,
  heading,
});

function loop(box: Box, bow: number): Curve {
  const low = box.y + box.height + 34 + Math.abs(bow);
  const under: Station = { x: box.x + box.width * 0.75, y: low, heading: { x: -1, y: 0 } };
  return through([rightOf(box), under, edgeOf(box, true, NORTH, -box.width / 4)]);
}

/**
 * The curve from one node to another: from side to side where there is room, else over the edges above and below,
 * and in an arc beneath for a way that leads back.
 * @param via points to go through on the way
 * @param lane place among parallel ways, counted from their middle, so that they part: -0.5 and 0.5 for two
 */
export function curveBetween(from: Box, to: Box, via: readonly Place[] = [], lane = 0): Curve {
  const bow = lane * LANE;
  if (from === to) return loop(from, bow);
  const ahead = to.x - (from.x + from.width);
  const middle = (from.y + from.height / 2 + to.y + to.height / 2) / 2 + bow;
  if (ahead >= GAP) {
    // A bend above or below one of the boxes would only make the curve turn on the spot.
    const bends = via.filter(({ x }) => x >= from.x + from.width + CLEAR_OF && x <= to.x - CLEAR_OF);
    const lanes = bow === 0 ? [] : [{ x: (from.x + from.width + to.x) / 2, y: middle }];
    const between = bends.length > 0 ? bends : lanes;
    return through([rightOf(from), ...between.map((point) => ({ ...point, heading: EAST })), leftOf(to)]);
  }
  const isBelow = to.y >= from.y + from.height;
  const isAbove = to.y + to.height <= from.y;
  const overlaps = to.x < from.x + from.width + GAP && from.x < to.x + to.width + GAP;
  if (overlaps && (isBelow || isAbove)) {
    const heading = isBelow ? SOUTH : NORTH;
    const drift = Math.max(-20, Math.min(20, (to.x - from.x) / 4));
    // The way there and the way back between two boxes are not one line.
    const aside = bow + (isAbove ? LANE / 2 : 0);
    const [high, low] = isBelow ? [from, to] : [to, from];
    const bends = via.filter(({ y }) => y >= high.y + high.height + LEAST && y <= low.y - LEAST);
    return through([
      edgeOf(from, isBelow, heading, drift + aside),
      ...bends.map((point) => ({ ...point, heading })),
      edgeOf(to, isAbove, heading, -drift + aside),
    ]);
  }
  const back = via.map((point) => ({ ...point, heading: { x: -1, y: 0 } }));
  const low = Math.max(from.y + from.height, to.y + to.height) + 44 + Math.abs(bow);
  const around =
    back.length > 0 ? back : [{ x: (from.x + to.x + to.width) / 2, y: low, heading: { x: -1, y: 0 } }];
  const first = around[0]?.y ?? 0;
  const last = around.at(-1)?.y ?? 0;
  const leavesBelow = first > from.y + from.height / 2;
  const arrivesBelow = last > to.y + to.height / 2;
  return through([
    edgeOf(from, leavesBelow, leavesBelow ? SOUTH : NORTH, 12 + bow),
    ...around,
    edgeOf(to, arrivesBelow, arrivesBelow ? NORTH : SOUTH, -12 + bow),
  ]);
}

/** A short way into nothing, one of several from the same node. */
export function stubFrom(box: Box, index: number, count: number): Curve {
  const end = { x: box.x + box.width + 46, y: box.y + box.height / 2 + (index - (count - 1) / 2) * 30 };
  return through([rightOf(box), { ...end, heading: EAST }]);
}

/** The curve as the `d` of an SVG path. */
export function pathOf(curve: Curve): string {
  const at = ({ x, y }: Place) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const start = curve[0]?.[0];
  if (!start) return '';
  return `M${at(start)}${curve.map(([, b, c, d]) => `C${at(b)} ${at(c)} ${at(d)}`).join('')}`;
}

/** The point at a part of the curve, 0 to 1, its pieces counting alike. */
export function pointAt(curve: Curve, part: number): Place {
  const along = Math.min(Math.max(part, 0), 0.9999) * curve.length;
  const piece = curve[Math.floor(along)];
  if (!piece) return { x: 0, y: 0 };
  const t = along - Math.floor(along);
  const s = 1 - t;
  const [a, b, c, d] = piece;
  const mix = (axis: 'x' | 'y') =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
  return { x: mix('x'), y: mix('y') };
}
