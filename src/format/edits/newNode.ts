import { isObject, type Loose, objectAt } from '../lenient.ts';
import type { NodeKind } from '../nodeKind.ts';
import { languagesOf } from '../sheet/sheetTexts.ts';

/** Words for something new, in the language they are written in. */
export interface FirstWords {
  readonly text: string;
  readonly language: string;
}

/**
 * A text still to be written, in all languages of the file; plain in a file that writes plain texts.
 * @param words what it already says
 */
export function newText(file: Loose, words?: FirstWords): unknown {
  const languages = languagesOf(file);
  if (languages.length <= 1 && typeof file.title === 'string') return words?.text ?? '';
  return Object.fromEntries(languages.map((tag) => [tag, words?.language === tag ? words.text : '']));
}

/** An answer of which all is still open. */
export function newChoice(file: Loose, id: string, words?: FirstWords): Loose {
  return { id, text: newText(file, words), speed: 0, direction: 0 };
}

/** Who speaks in a new scene: the speaker of the one before it, else the first of the cast. */
function speakerAfter(file: Loose, after: string | undefined): string | undefined {
  const before = after === undefined ? {} : objectAt(objectAt(file, 'nodes'), after);
  return typeof before.speaker === 'string' ? before.speaker : Object.keys(objectAt(file, 'cast'))[0];
}

/**
 * A scene of which only the frame stands: who speaks and the places of the texts. Where it leads is for the author to say.
 * @param after id of the node that it comes after
 */
export function newNode(
  file: Loose,
  kind: NodeKind,
  { after, words }: { readonly after?: string | undefined; readonly words?: FirstWords | undefined },
): Loose {
  if (kind === 'ending') return { ending: 'stalled', title: newText(file, words), text: newText(file) };
  const speaker = speakerAfter(file, after);
  const spoken = {
    ...(speaker !== undefined && { speaker, mood: 'neutral' }),
    text: newText(file, words),
  };
  return kind === 'line'
    ? spoken
    : { ...spoken, choices: [newChoice(file, 'answer'), newChoice(file, 'answer-2')] };
}

/** What of a node stays when it becomes one of another kind. */
const KEPT: Readonly<Record<NodeKind, readonly string[]>> = {
  decision: ['speaker', 'mood', 'place', 'text', 'facilitation', 'watchSays', 'compassSays', 'choices'],
  line: ['speaker', 'mood', 'place', 'text', 'speed', 'direction', 'weeks', 'sets', 'next'],
  ending: ['ending', 'title', 'text', 'notYet'],
};

/** The way on that a line shares with its answers: what the one does, the other can do as well. */
const WAY = ['speed', 'direction', 'weeks', 'sets', 'next'];

function picked(owner: Loose, keys: readonly string[]): Loose {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(owner, key)).map((key) => [key, owner[key]]));
}

/** The same scene as one of another kind: its words, its speaker and its way on stay where the new kind has them. */
export function nodeAs(file: Loose, node: Loose, kind: NodeKind): Loose {
  const choices: readonly unknown[] = Array.isArray(node.choices) ? node.choices : [];
  const first = choices.find(isObject) ?? {};
  const own = Object.keys(node).filter((key) => key.startsWith('x-'));
  const kept = picked(node, [...KEPT[kind], ...own]);
  switch (kind) {
    case 'ending':
      return { ...newNode(file, kind, {}), ...kept };
    case 'line':
      return Array.isArray(node.choices) ? { ...kept, ...picked(first, ['next']) } : kept;
    case 'decision': {
      if (Array.isArray(node.choices)) return kept;
      const answer = { ...newChoice(file, 'answer'), ...picked(node, WAY) };
      return { ...kept, choices: [answer, newChoice(file, 'answer-2')] };
    }
  }
}
