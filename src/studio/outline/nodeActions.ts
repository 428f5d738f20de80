import { addNode, duplicateNode, type FirstWords, type NodeKind, removeNode } from '../../format/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { inReadingOrder, waysOf } from './readingOrder.ts';

/** Adds a node behind another one and goes there. */
export function addNodeAfter(
  bench: Workbench,
  kind: NodeKind,
  after: string | undefined,
  words?: FirstWords,
): void {
  const made = addNode(bench.state.getState().draft.text, { kind, after, words });
  if (!made) return;
  bench.write(made.text);
  bench.goTo(['nodes', made.id, kind === 'ending' ? 'title' : 'text'], 'form');
}

/** Adds a copy of a node and goes there. */
export function copyNode(bench: Workbench, id: string): void {
  const made = duplicateNode(bench.state.getState().draft.text, id);
  if (!made) return;
  bench.write(made.text);
  bench.goTo(['nodes', made.id], 'form');
}

/** What remains to be told of a node that was taken out. */
export interface Removed {
  /** The text without it. */
  readonly text: string;
  /** Ways that led to it and now lead nowhere. */
  readonly ways: number;
}

/** Takes a node out and selects the one that is read before it. */
export function takeNodeOut(bench: Workbench, id: string): Removed | undefined {
  const { draft, work } = bench.state.getState();
  if (!work.readable || !work.nodes.has(id)) return undefined;
  const text = removeNode(draft.text, id);
  const order = inReadingOrder(work);
  const at = order.findIndex((node) => node.id === id);
  const next = order[at - 1] ?? order[at + 1];
  const ways = order
    .filter((node) => node.id !== id)
    .flatMap(waysOf)
    .filter((way) => way.next === id).length;
  bench.write(text);
  bench.select(next ? { node: next.id } : {});
  return { text, ways };
}
