import { expect, test } from 'vitest';
import { marksAt, marksOf } from '../../../src/studio/graph/model/marks.ts';
import { nodeAlong } from '../../../src/studio/graph/model/wayOn.ts';
import { fileOf, graphFrom } from './graphs.ts';

const FORK = fileOf({ a: ['b', 'c', 'b'], b: 'c', c: null });

test('a choice is a way with its letter, a line a way without, an ending leads nowhere', () => {
  const { nodes, ways } = graphFrom(FORK);
  expect(ways.map(({ from, letter, to }) => `${from}${letter}>${to}`)).toEqual([
    'aA>b',
    'aB>c',
    'aC>b',
    'b>c',
  ]);
  expect(nodes.get('c')).toMatchObject({ kind: 'ending', ending: 'lost', title: 'Fin c', ways: [] });
  expect(nodes.get('a')?.isStart).toBe(true);
});

test('two choices that lead to the same node get lanes of their own', () => {
  const lanes = graphFrom(FORK).ways.map(({ lane, lanes: all }) => `${lane} of ${all}`);
  expect(lanes).toEqual(['0 of 2', '0 of 1', '1 of 2', '0 of 1']);
});

test('a title is told in the language being written, else in one that has it, else by the id', () => {
  const text = fileOf({ a: 'b', b: null });
  expect(graphFrom(text, 'en').nodes.get('b')?.title).toBe('End b');
  expect(graphFrom(text, 'en').nodes.get('a')?.title).toBe('Ligne a');
  expect(graphFrom('{"nodes":{"x":{"next":"y"}}}').nodes.get('x')?.title).toBe('x');
});

test('a way to a node that is not there, or to none, is known to be broken', () => {
  const { ways } = graphFrom('{"nodes":{"a":{"choices":[{"next":"gone"},{},{"next":7},{"next":"a"}]}}}');
  expect(ways.map(({ to, leads }) => [to, leads])).toEqual([
    ['gone', false],
    ['', false],
    ['', false],
    ['a', true],
  ]);
});

test('files that are wrong everywhere still give a graph', () => {
  for (const text of [
    '{}',
    '{"nodes":[]}',
    '{"nodes":{"a":3,"b":{"choices":"x"},"c":{"ending":9,"title":[]}}}',
    '{"start":{"node":"nobody"},"nodes":{"__proto__x":{}}}',
  ])
    expect(() => graphFrom(text)).not.toThrow();
  expect(graphFrom('not json').nodes.size).toBe(0);
});

test('the structure changes with a link and not with a text', () => {
  const { structure } = graphFrom(FORK);
  expect(graphFrom(FORK.replaceAll('Fin c', 'Autre fin')).structure).toBe(structure);
  expect(graphFrom(fileOf({ a: ['b', 'c', 'c'], b: 'c', c: null })).structure).not.toBe(structure);
});

test('findings are counted on their nodes and tell what is never reached or stuck', () => {
  const graph = graphFrom(FORK);
  const finding = { file: '', line: 1, column: 1, length: 1, path: '', params: {} } as const;
  const marks = marksOf(
    graph,
    [
      { ...finding, code: 'PN301', severity: 'error', node: 'a' },
      { ...finding, code: 'PN302', severity: 'warning', node: 'a' },
      { ...finding, code: 'PN202', severity: 'warning', node: 'b' },
      { ...finding, code: 'PN205', severity: 'error', node: 'a' },
      { ...finding, code: 'PN301', severity: 'error', node: 'nobody' },
    ],
    undefined,
  );
  expect(marksAt(marks, 'a')).toMatchObject({ errors: 2, warnings: 1, isStuck: true, isUnreachable: false });
  expect(marksAt(marks, 'b')).toMatchObject({ warnings: 1, isUnreachable: true });
  expect(marks.nodes.has('nobody')).toBe(false);
  expect(marks.best.size).toBe(0);
});

test('arrows go along the ways, back to where one came from, and among what one node leads to', () => {
  const graph = graphFrom(fileOf({ a: ['b', 'c', 'd'], b: ['d'], c: 'd', d: null, e: null }));
  const rows: Readonly<Record<string, number>> = { b: 0, c: 100, d: 200, a: 100, e: 300 };
  const go = (
    node: string,
    key: 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown',
    cameFrom?: string,
    way = graph.nodes.get('nobody')?.ways[0],
  ) => nodeAlong(graph, { node, cameFrom, way }, key, (id) => ({ x: 0, y: rows[id] ?? 0 }));
  expect(go('a', 'ArrowRight')).toBe('b');
  expect(go('a', 'ArrowRight', undefined, graph.nodes.get('a')?.ways[2])).toBe('d');
  expect(go('d', 'ArrowLeft')).toBe('a');
  expect(go('d', 'ArrowLeft', 'c')).toBe('c');
  expect(go('d', 'ArrowLeft', 'e')).toBe('a');
  expect(go('b', 'ArrowDown')).toBe('c');
  expect(go('c', 'ArrowUp')).toBe('b');
  expect(go('d', 'ArrowDown')).toBe('e');
  expect(go('a', 'ArrowLeft')).toBeUndefined();
  expect(go('d', 'ArrowRight')).toBeUndefined();
});
