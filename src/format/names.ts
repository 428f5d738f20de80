import { anyWording } from './anyWording.ts';
import { firstWords } from './firstWords.ts';
import { type Loose, objectAt } from './lenient.ts';
import { type NodeKind, nodeKind } from './nodeKind.ts';
import { languagesOf } from './sheet/sheetTexts.ts';

/** An id that a file declares, and a few words to recall what it stands for; empty when it says nothing. */
export interface Name {
  readonly id: string;
  readonly words: string;
}

export interface NodeName extends Name {
  readonly type: NodeKind;
}

/** The ids that a file may refer to: what an editor offers under `next`, `speaker`, `needs` and `sets`. */
export interface Names {
  readonly languages: readonly string[];
  readonly nodes: readonly NodeName[];
  readonly cast: readonly Name[];
  readonly flags: readonly Name[];
}

/**
 * The names that a file declares, each in file order, with the first words of its text: the title of an ending,
 * the line of any other node, the name of a character, what a flag means.
 * @param file a parsed file, however wrong
 * @param language the one preferred for the words
 */
export function namesOf(file: Loose, language: string): Names {
  const languages = languagesOf(file);
  const preferred = [language, ...languages];
  const words = (text: unknown) => firstWords(anyWording(text, ...preferred));
  const nodes = objectAt(file, 'nodes');
  const cast = objectAt(file, 'cast');
  const flags = objectAt(file, 'flags');
  return {
    languages,
    nodes: Object.keys(nodes).map((id) => {
      const node = objectAt(nodes, id);
      const type = nodeKind(node);
      return { id, type, words: words(type === 'ending' ? node.title : node.text) };
    }),
    cast: Object.keys(cast).map((id) => ({ id, words: words(objectAt(cast, id).name) })),
    flags: Object.keys(flags).map((id) => ({ id, words: words(flags[id]) })),
  };
}
