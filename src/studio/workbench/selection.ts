import type { FilePath } from '../../format/index.ts';
import type { WorkFile } from './workFile.ts';

/** The views of a draft, in the order of their tabs. */
export const VIEWS = ['form', 'json', 'graph', 'texts', 'balance', 'cast', 'ship'] as const;
export type View = (typeof VIEWS)[number];

/** What of the draft is being looked at. */
export interface Selection {
  /** Id of a node; without it, the scenario as a whole. */
  readonly node?: string;
  /** Id of one of its choices. */
  readonly choice?: string;
}

/** A place to be brought to. */
export interface Reveal {
  /** Rises with each wish, so that the same place can be wished for twice. */
  readonly number: number;
  readonly path: FilePath;
  /** The view that is to show it. */
  readonly view: View;
  /** Where in the text, for what no path leads to; both 1-based, columns in UTF-16 units. */
  readonly place?: TextSpot;
}

export interface TextSpot {
  readonly line: number;
  readonly column: number;
}

/** The node, and the choice, that a path of the file lies in. */
export function selectionAt(path: FilePath, { nodes }: WorkFile): Selection {
  const [root, node, list, index] = path;
  if (root !== 'nodes' || typeof node !== 'string') return {};
  const choice =
    list === 'choices' ? nodes.get(node)?.choices.find((one) => one.index === index)?.id : undefined;
  return choice === undefined ? { node } : { node, choice };
}
