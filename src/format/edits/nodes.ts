import { isObject, type Loose, objectAt } from '../lenient.ts';
import { type NodeKind, nodeKind } from '../nodeKind.ts';
import { parsedText } from '../parsedText.ts';
import { formatPath } from '../path.ts';
import { isId } from '../schema.ts';
import { type FileTree, fileTree, replaced, withEdits } from './fileTree.ts';
import { newIdFrom, uniqueId } from './newId.ts';
import { type FirstWords, newNode, nodeAs } from './newNode.ts';
import { insertAfter, setAt } from './setAt.ts';
import { namesReplaced, notesMoved, withoutNotes } from './uses.ts';

/** A text with something new in it, and the id under which that is found. */
export interface Made {
  readonly text: string;
  readonly id: string;
}

interface NewNodeOptions {
  readonly kind: NodeKind;
  /** Id of the node that it stands behind in the file; at the end without one. */
  readonly after?: string | undefined;
  /** What it says at first; its id is made of it. */
  readonly words?: FirstWords | undefined;
}

/** A text as data; `undefined` when it is no JSON object. */
export function fileIn(text: string): Loose | undefined {
  try {
    const file: unknown = parsedText(text);
    return isObject(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a node into a file that has no such id yet; the first one is where the game starts. */
function withNode(
  text: string,
  file: Loose,
  id: string,
  node: unknown,
  after: string | undefined,
): Made | undefined {
  const grown = insertAfter(text, ['nodes', id], node, after ?? '');
  if (grown === text) return undefined;
  const start = objectAt(file, 'start').node;
  const isStarted = typeof start === 'string' && Object.hasOwn(objectAt(file, 'nodes'), start);
  return { id, text: isStarted ? grown : setAt(grown, ['start', 'node'], id) };
}

/**
 * Adds a node with its frame in all languages of the file.
 * @returns `undefined` when the text is no JSON that can have nodes
 */
export function addNode(text: string, { kind, after, words }: NewNodeOptions): Made | undefined {
  const file = fileIn(text);
  if (!file) return undefined;
  const id = newIdFrom(words?.text ?? '', Object.keys(objectAt(file, 'nodes')), kind);
  return withNode(text, file, id, newNode(file, kind, { after, words }), after);
}

/** Adds a copy of a node behind it, under an id of its own. */
export function duplicateNode(text: string, id: string): Made | undefined {
  const file = fileIn(text);
  const nodes = objectAt(file ?? {}, 'nodes');
  if (!file || !Object.hasOwn(nodes, id)) return undefined;
  return withNode(text, file, uniqueId(id, Object.keys(nodes)), nodes[id], id);
}

/** Everything in a file that names a node: where the game starts and what leads on. */
function linksIn(tree: FileTree) {
  const nodes = tree.members(tree.at(['nodes'])).map(({ value }) => value);
  const choices = nodes.flatMap((node) => tree.items(tree.under(node, 'choices')));
  return [tree.at(['start', 'node']), ...[...nodes, ...choices].map((owner) => tree.under(owner, 'next'))];
}

/**
 * Gives a node another id, wherever it is named: its key, the start, all that leads to it, the author's notes.
 * @returns the text as it was when there is no such node, or when the name is no id or given away
 */
export function renameNode(text: string, id: string, name: string): string {
  const free = withoutNotes(text, fileIn(text) ?? {}, { path: `nodes.${name}`, textId: `nodes.${name}` });
  const tree = fileTree(free);
  const nodes = tree.members(tree.at(['nodes']));
  const member = nodes.find(({ key }) => key.value === id);
  if (!member || !isId(name) || nodes.some(({ key }) => key.value === name)) return text;
  return withEdits(free, [
    replaced(member.key, JSON.stringify(name)),
    ...namesReplaced(linksIn(tree), id, name),
    ...notesMoved(tree, {
      path: formatPath(['nodes', id]),
      newPath: `nodes.${name}`,
      textId: `nodes.${id}`,
      newTextId: `nodes.${name}`,
    }),
  ]);
}

/**
 * Takes a node out, and with it what the author noted of it.
 * @param instead id of the node to which all leads that led to it; without one those ways lead nowhere, and are
 * told as problems
 */
export function removeNode(text: string, id: string, instead?: string): string {
  const place = { path: formatPath(['nodes', id]), textId: `nodes.${id}` };
  const rest = setAt(withoutNotes(text, fileIn(text) ?? {}, place), ['nodes', id], undefined);
  if (instead === undefined || instead === id) return rest;
  return withEdits(rest, namesReplaced(linksIn(fileTree(rest)), id, instead));
}

/** Makes a node one of another kind, keeping its words and what else the new kind can keep. */
export function changeKind(text: string, id: string, kind: NodeKind): string {
  const file = fileIn(text);
  const nodes = objectAt(file ?? {}, 'nodes');
  if (!file || !Object.hasOwn(nodes, id)) return text;
  const node = objectAt(nodes, id);
  if (nodeKind(node) === kind) return text;
  const choices = { path: formatPath(['nodes', id, 'choices']), textId: `nodes.${id}.choices` };
  const bare = kind === 'decision' ? text : withoutNotes(text, file, choices);
  return setAt(bare, ['nodes', id], nodeAs(file, node, kind));
}
