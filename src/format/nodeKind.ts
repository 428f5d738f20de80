import type { Loose } from './lenient.ts';

export type NodeKind = 'decision' | 'line' | 'ending';

/** What kind of node an object of the file is, whatever else is wrong with it: a line where nothing tells. */
export function nodeKind(node: Loose): NodeKind {
  if (Object.hasOwn(node, 'ending')) return 'ending';
  return Object.hasOwn(node, 'choices') ? 'decision' : 'line';
}
