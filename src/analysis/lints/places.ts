import type { Choice, DecisionNode } from '../../engine/index.ts';
import type { FilePath } from '../../format/index.ts';

/** Where a node stands in the file. */
export function placeOf(node: { readonly id: string }): FilePath {
  return ['nodes', node.id];
}

/** Where a choice stands in the file. */
export function placeOfChoice(node: DecisionNode, choice: Choice): FilePath {
  return [...placeOf(node), 'choices', node.choices.indexOf(choice)];
}

/** Where what concerns the whole scenario is told. */
export const WHOLE: FilePath = ['nodes'];
