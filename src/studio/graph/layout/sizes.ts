import type { WorkNode } from '../../workbench/workFile.ts';

/** Width of every node on the chart, in px at a zoom of 1. */
export const NODE_WIDTH = 132;

/** Height of a node on the chart, in px at a zoom of 1. */
export function heightOf(kind: WorkNode['kind']): number {
  return kind === 'ending' ? 42 : 50;
}
