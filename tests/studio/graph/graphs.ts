import { planOf } from '../../../src/studio/graph/layout/plan.ts';
import { heightOf } from '../../../src/studio/graph/layout/sizes.ts';
import type { Graph } from '../../../src/studio/graph/model/graph.ts';
import { graphOf } from '../../../src/studio/graph/model/graph.ts';
import { readWorkFile } from '../../../src/studio/workbench/workFile.ts';

/** A file with these nodes, each given by what it leads to: a list for a decision, a name for a line, nothing for an ending. */
export function fileOf(
  nodes: Readonly<Record<string, readonly string[] | string | null>>,
  start = 'a',
): string {
  return JSON.stringify({
    languages: ['fr', 'en'],
    start: { node: start },
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([id, to]) => {
        if (to === null) return [id, { ending: 'lost', title: { fr: `Fin ${id}`, en: `End ${id}` } }];
        if (typeof to === 'string') return [id, { text: { fr: `Ligne ${id}` }, next: to }];
        return [id, { text: id, choices: to.map((next, index) => ({ id: `${id}-${index}`, next })) }];
      }),
    ),
  });
}

export function graphFrom(text: string, language = 'fr'): Graph {
  return graphOf(readWorkFile(text), language);
}

export function planFrom(graph: Graph) {
  return planOf(graph, (id) => heightOf(graph.nodes.get(id)?.kind ?? 'line'));
}
