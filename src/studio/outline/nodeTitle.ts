import { anyWording, firstWords } from '../../format/index.ts';
import type { WorkFile, WorkNode } from '../workbench/workFile.ts';

/** The first words of a node, an ending's title: what it is called where one picks it; its id when it says nothing yet. */
export function nodeTitle(
  node: WorkNode,
  { languages }: Pick<WorkFile, 'languages'>,
  language: string,
): string {
  const { value, kind } = node;
  const wanted = [language, ...languages];
  const words =
    (kind === 'ending' ? anyWording(value.title, ...wanted) : '') ||
    anyWording(value.text, ...wanted) ||
    node.id;
  return firstWords(words);
}
