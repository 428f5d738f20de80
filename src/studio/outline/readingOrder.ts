import { letterOf } from '../../engine/index.ts';
import type { WorkFile, WorkNode } from '../workbench/workFile.ts';

/** One way on from a node, as it is written. */
export interface Way {
  /** A to D; empty for a line, which has one way on. */
  readonly letter: string;
  /** Id of the node it names, whether there is one or not; `undefined` when none is named. */
  readonly next: string | undefined;
}

function nextIn(value: Readonly<Record<string, unknown>>): string | undefined {
  return Object.hasOwn(value, 'next') && typeof value.next === 'string' ? value.next : undefined;
}

const known = new WeakMap<WorkNode, readonly Way[]>();

/** The ways on from a node in file order; none from an ending. */
export function waysOf(node: WorkNode): readonly Way[] {
  const met = known.get(node);
  if (met) return met;
  const ways = waysIn(node);
  known.set(node, ways);
  return ways;
}

function waysIn({ kind, value, choices }: WorkNode): readonly Way[] {
  switch (kind) {
    case 'ending':
      return [];
    case 'line':
      return [{ letter: '', next: nextIn(value) }];
    case 'decision':
      return choices.map((choice) => ({
        letter: letterOf(choice.index),
        next: nextIn(choice.value),
      }));
  }
}

/** The nodes in the order in which a reader meets them. */
export interface ReadingOrder {
  /** Breadth-first from the start. */
  readonly reached: readonly WorkNode[];
  /** Those to which no way leads, in file order. */
  readonly unreached: readonly WorkNode[];
}

export function readingOrder({ nodes, startNode }: Pick<WorkFile, 'nodes' | 'startNode'>): ReadingOrder {
  const met = new Set<WorkNode>();
  const meet = (id: string | undefined) => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (node) met.add(node);
  };
  meet(startNode);
  // A set goes on to what is added to it meanwhile.
  for (const node of met) for (const { next } of waysOf(node)) meet(next);
  return { reached: [...met], unreached: [...nodes.values()].filter((node) => !met.has(node)) };
}

/** All nodes: those that a reader meets, then the others. */
export function inReadingOrder(work: Parameters<typeof readingOrder>[0]): readonly WorkNode[] {
  const { reached, unreached } = readingOrder(work);
  return [...reached, ...unreached];
}
