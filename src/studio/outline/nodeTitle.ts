import { anyWording, firstWords } from '../../format/index.ts';
import type { WorkFile, WorkNode } from '../workbench/workFile.ts';

interface Told {
  readonly languages: readonly string[];
  readonly language: string;
  readonly title: string;
}

const known = new WeakMap<WorkNode, Told>();

/** The first words of a node, an ending's title: what it is called where one picks it; its id when it says nothing yet. */
export function nodeTitle(
  node: WorkNode,
  { languages }: Pick<WorkFile, 'languages'>,
  language: string,
): string {
  const met = known.get(node);
  if (met?.languages === languages && met.language === language) return met.title;
  const title = titleIn(node, languages, language);
  known.set(node, { languages, language, title });
  return title;
}

function titleIn({ id, value, kind }: WorkNode, languages: readonly string[], language: string): string {
  const wanted = [language, ...languages];
  const words =
    (kind === 'ending' ? anyWording(value.title, ...wanted) : '') || anyWording(value.text, ...wanted) || id;
  return firstWords(words);
}
