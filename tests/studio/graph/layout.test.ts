import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { curveBetween, pathOf, pointAt } from '../../../src/studio/graph/layout/curve.ts';
import { detour } from '../../../src/studio/graph/layout/detour.ts';
import { hiddenBy, pointsOf } from '../../../src/studio/graph/layout/hidden.ts';
import { layOut } from '../../../src/studio/graph/layout/layOut.ts';
import { boxOf, followed, isStrange, placed, withMoved } from '../../../src/studio/graph/layout/placement.ts';
import { laneOf, wayKey } from '../../../src/studio/graph/layout/plan.ts';
import { isSameSight, isSeen, sightOf } from '../../../src/studio/graph/sight.ts';
import { fileOf, graphFrom, planFrom } from './graphs.ts';

const SHIPPED = readFileSync(new URL('../../../scenarios/call-me-back.json', import.meta.url), 'utf8');
const RING = fileOf({ a: ['b', 'a', 'gone'], b: ['a', 'c'], c: null, alone: null });

test('the same graph is laid out alike each time, whatever its texts say', () => {
  const once = layOut(planFrom(graphFrom(SHIPPED)));
  expect(layOut(planFrom(graphFrom(SHIPPED, 'en')))).toEqual(once);
});

test.each([
  ['call-me-back', SHIPPED],
  ['a graph with rings and loose ends', RING],
])('no node covers another, and every letter stands clear of nodes and letters: %s', (_, text) => {
  const graph = graphFrom(text);
  const placement = placed(layOut(planFrom(graph)));
  const boxes = [...graph.nodes.keys()].map((id) => boxOf(placement, graph, id));
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(isSeen(box, other)).toBe(false);
  const letters = graph.ways
    .filter(({ leads, from, to }) => leads && from !== to)
    .map((way) => {
      const { via, letterAt } = placement.ways.get(wayKey(way)) ?? { via: [], letterAt: 0 };
      const ends = [boxOf(placement, graph, way.from), boxOf(placement, graph, way.to)] as const;
      return pointAt(curveBetween(...ends, via, laneOf(way)), letterAt);
    });
  for (const [index, letter] of letters.entries()) {
    for (const box of boxes) expect(isSeen(box, { ...letter, width: 0.1, height: 0.1 })).toBe(false);
    for (const other of letters.slice(index + 1))
      expect(Math.hypot(letter.x - other.x, letter.y - other.y)).toBeGreaterThan(20);
  }
});

test.each(['call-me-back', 'the-committee'])(
  'no way runs behind a node that it has nothing to do with: %s',
  (name) => {
    const text = readFileSync(new URL(`../../../scenarios/${name}.json`, import.meta.url), 'utf8');
    const graph = graphFrom(text);
    const placement = placed(layOut(planFrom(graph)));
    const boxes = new Map([...graph.nodes.keys()].map((id) => [id, boxOf(placement, graph, id)]));
    for (const way of graph.ways) {
      const [from, to] = [boxes.get(way.from), boxes.get(way.to)];
      if (!from || !to) continue;
      const curve = curveBetween(from, to, placement.ways.get(wayKey(way))?.via, laneOf(way));
      const others = [...boxes.values()].filter((box) => box !== from && box !== to);
      expect(hiddenBy(pointsOf(curve), others)).toEqual([]);
    }
  },
);

test('a way is led round what stands before its target, and left alone where nothing does', () => {
  const size = { width: 132, height: 50 };
  const [from, to, between] = [
    { x: 0, y: 0, ...size },
    { x: 500, y: 0, ...size },
    { x: 250, y: 5, ...size },
  ];
  expect(detour(from, to, [], 0, [])).toEqual([]);
  const via = detour(from, to, [], 0, [between]);
  expect(via).not.toEqual([]);
  expect(hiddenBy(pointsOf(curveBetween(from, to, via)), [between])).toEqual([]);
});

test('the game reads from left to right', () => {
  const graph = graphFrom(SHIPPED);
  const { places } = layOut(planFrom(graph));
  for (const { from, to } of graph.ways)
    expect(places.get(to)?.x ?? 0).toBeGreaterThan(places.get(from)?.x ?? 0);
});

test('nothing to lay out is laid out', () => {
  expect(layOut(planFrom(graphFrom('{}'))).places.size).toBe(0);
});

test('what is added finds a free place near its source, and nothing else moves', () => {
  const before = graphFrom(fileOf({ a: ['b', 'b'], b: null }));
  const placement = placed(layOut(planFrom(before)));
  const after = graphFrom(fileOf({ a: ['b', 'new'], b: null, new: null, lost: null }));
  const next = followed(placement, after);
  for (const id of ['a', 'b']) expect(next.places.get(id)).toEqual(placement.places.get(id));
  expect(next.places.get('new')?.x).toBeGreaterThan(next.places.get('a')?.x ?? 0);
  const boxes = [...after.nodes.keys()].map((id) => boxOf(next, after, id));
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(isSeen(box, other)).toBe(false);
});

test('a node under another id keeps its place, and so does one that comes back', () => {
  const placement = placed(layOut(planFrom(graphFrom(fileOf({ a: ['b'], b: null })))));
  const renamed = followed(placement, graphFrom(fileOf({ a: ['bb'], bb: null })));
  expect(renamed.places.get('bb')).toEqual(placement.places.get('b'));
  const removed = followed(placement, graphFrom(fileOf({ a: ['b'] })));
  expect(followed(removed, graphFrom(fileOf({ a: ['b'], b: null }))).places.get('b')).toEqual(
    placement.places.get('b'),
  );
});

test('a file of which little is known is worth a new layout', () => {
  const placement = placed(layOut(planFrom(graphFrom(RING))));
  expect(isStrange(placement, graphFrom(RING))).toBe(false);
  expect(isStrange(placement, graphFrom(SHIPPED))).toBe(true);
});

test('a node that was moved is where it was put', () => {
  const graph = graphFrom(RING);
  const placement = withMoved(placed(layOut(planFrom(graph))), 'b', { x: 7, y: 9 });
  expect(boxOf(placement, graph, 'b')).toMatchObject({ x: 7, y: 9 });
});

test('parallel ways part, a loop leaves its node, a way back goes around', () => {
  const a = { x: 0, y: 0, width: 132, height: 50 };
  const b = { x: 300, y: 0, width: 132, height: 50 };
  const middles = [-0.5, 0.5].map((lane) => pointAt(curveBetween(a, b, [], lane), 0.5).y);
  expect((middles[1] ?? 0) - (middles[0] ?? 0)).toBeGreaterThanOrEqual(24);
  expect(pointAt(curveBetween(a, a), 0.5).y).toBeGreaterThan(60);
  expect(pointAt(curveBetween(b, a), 0.5).y).toBeGreaterThan(60);
  expect(pathOf(curveBetween(a, b))).toBe('M132 25C216 25 216 25 300 25');
});

test('what is in sight changes in steps, and holds more than the window', () => {
  const view = { width: 700, height: 500 };
  const sight = sightOf({ ...view, transform: [0, 0, 1] });
  expect(isSameSight(sight, sightOf({ ...view, transform: [-20, -20, 1.02] }))).toBe(true);
  expect(isSameSight(sight, sightOf({ ...view, transform: [-900, 0, 1] }))).toBe(false);
  expect(isSeen(sight, { x: 0, y: 0, width: 1, height: 1 })).toBe(true);
  expect(isSeen(sight, { x: 699, y: 499, width: 1, height: 1 })).toBe(true);
});
