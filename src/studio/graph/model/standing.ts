import type { Graph, GraphNode, Way } from './graph.ts';

/** The way of the choice that is selected; for a line its only one. */
export function selectedWay(node: GraphNode | undefined, choice: string | undefined): Way | undefined {
  if (!node) return undefined;
  if (node.kind === 'line') return node.ways[0];
  return choice === undefined ? undefined : node.ways.find((way) => way.choice === choice);
}

/** What keys do on the chart besides the arrows. */
export type ChartKey = 'open' | 'link' | 'remove' | 'cancel' | 'fit' | 'closer' | 'farther';

const KEYS: Readonly<Record<string, ChartKey>> = {
  Enter: 'open',
  l: 'link',
  Delete: 'remove',
  Escape: 'cancel',
  '0': 'fit',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
  '−': 'farther',
};

/** What a key stands for; `undefined` for one that does nothing. */
export function chartKey(key: string): ChartKey | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

/** The choice that a letter key selects on a decision. */
export function wayOfLetter(graph: Graph, node: string | undefined, key: string): Way | undefined {
  if (node === undefined || key.length !== 1) return undefined;
  return graph.nodes.get(node)?.ways.find(({ letter }) => letter !== '' && letter === key.toUpperCase());
}
