import { firstWords } from './firstWords.ts';
import { isObject, type Loose, objectAt } from './lenient.ts';
import { languagesOf } from './sheet/sheetTexts.ts';

/** An id that a file declares, and a few words to recall what it stands for; empty when it says nothing. */
export interface Name {
  readonly id: string;
  readonly words: string;
}

export interface NodeName extends Name {
  readonly type: 'decision' | 'line' | 'ending';
}

/** The ids that a file may refer to: what an editor offers under `next`, `speaker`, `needs` and `sets`. */
export interface Names {
  readonly languages: readonly string[];
  readonly nodes: readonly NodeName[];
  readonly cast: readonly Name[];
  readonly flags: readonly Name[];
}

/** A text of a file in a language, else in its first, else as it comes. */
function textIn(text: unknown, languages: readonly string[]): string {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return '';
  const found = [...languages, ...Object.keys(text)].find(
    (tag) => Object.hasOwn(text, tag) && typeof text[tag] === 'string',
  );
  return found === undefined ? '' : String(text[found]);
}

function typeOf(node: Loose): NodeName['type'] {
  if (Object.hasOwn(node, 'ending')) return 'ending';
  return Object.hasOwn(node, 'choices') ? 'decision' : 'line';
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
  const words = (text: unknown) => firstWords(textIn(text, preferred));
  const nodes = objectAt(file, 'nodes');
  const cast = objectAt(file, 'cast');
  const flags = objectAt(file, 'flags');
  return {
    languages,
    nodes: Object.keys(nodes).map((id) => {
      const node = objectAt(nodes, id);
      const type = typeOf(node);
      return { id, type, words: words(type === 'ending' ? node.title : node.text) };
    }),
    cast: Object.keys(cast).map((id) => ({ id, words: words(objectAt(cast, id).name) })),
    flags: Object.keys(flags).map((id) => ({ id, words: words(flags[id]) })),
  };
}
