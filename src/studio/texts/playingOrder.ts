import type { WorkFile, WorkNode } from '../workbench/workFile.ts';

function targetsOf({ value, choices }: WorkNode): readonly unknown[] {
  return choices.length > 0 ? choices.map((choice) => choice.value.next) : [value.next];
}

/** Ids of the nodes as a game meets them, near ones first; those that no way leads to follow in file order. */
export function playingOrder({ nodes, startNode }: Pick<WorkFile, 'nodes' | 'startNode'>): readonly string[] {
  const met = new Set<string>();
  if (startNode !== undefined && nodes.has(startNode)) met.add(startNode);
  // A set goes on with what is added to it while it is walked.
  for (const id of met) {
    const node = nodes.get(id);
    if (!node) continue;
    for (const target of targetsOf(node))
      if (typeof target === 'string' && nodes.has(target)) met.add(target);
  }
  return [...met, ...[...nodes.keys()].filter((id) => !met.has(id))];
}
