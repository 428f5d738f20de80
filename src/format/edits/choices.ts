import { isObject, objectAt, objectsAt } from '../lenient.ts';
import { formatPath } from '../path.ts';
import { isId } from '../schema.ts';
import { fileTree, replaced, withEdits } from './fileTree.ts';
import { newIdFrom, uniqueId } from './newId.ts';
import { type FirstWords, newChoice } from './newNode.ts';
import { fileIn, type Made } from './nodes.ts';
import { insertAt, setAt } from './setAt.ts';
import { notesMoved, withoutNotes } from './uses.ts';

/** Most choices of a node: the letters A to D. */
export const MAX_CHOICES = 4;

const listOf = (node: string) => ['nodes', node, 'choices'] as const;

function choicesIn(text: string, node: string) {
  const file = fileIn(text);
  if (!file) return undefined;
  const owner = objectAt(objectAt(file, 'nodes'), node);
  const choices: readonly unknown[] | undefined = Array.isArray(owner.choices) ? owner.choices : undefined;
  if (!choices) return undefined;
  return { file, choices, ids: objectsAt(owner, 'choices').map(([, { id }]) => String(id)) };
}

/** Adds a choice at the end of a menu. @returns `undefined` when there is no such menu or it is full */
export function addChoice(text: string, node: string, words?: FirstWords): Made | undefined {
  const found = choicesIn(text, node);
  if (!found || found.choices.length >= MAX_CHOICES) return undefined;
  const id = newIdFrom(words?.text ?? '', found.ids, 'answer');
  const choice = newChoice(found.file, id, words);
  return { id, text: insertAt(text, [...listOf(node), found.choices.length], choice) };
}

/** Adds a copy of a choice behind it; nobody can believe both to be the best. */
export function duplicateChoice(text: string, node: string, index: number): Made | undefined {
  const found = choicesIn(text, node);
  const choice = found?.choices[index];
  if (!found || found.choices.length >= MAX_CHOICES || typeof choice !== 'object' || choice === null)
    return undefined;
  const { best: _, ...kept } = choice as Record<string, unknown>;
  const id = uniqueId(String(kept.id), found.ids);
  const order = Array.from(found.choices, (_choice, at) => (at > index ? at + 1 : at));
  return { id, text: withNotes(insertAt(text, [...listOf(node), index + 1], { ...kept, id }), node, order) };
}

/**
 * Gives a choice another id; what is known of its translations goes with it.
 * @returns the text as it was when there is no such choice, or when the name is no id or given away in its menu
 */
export function renameChoice(text: string, node: string, index: number, name: string): string {
  const found = choicesIn(text, node);
  if (!found || !isId(name) || found.ids.includes(name)) return text;
  const textId = `nodes.${node}.choices`;
  const newTextId = `${textId}.${name}`;
  const free = withoutNotes(text, found.file, { textId: newTextId });
  const tree = fileTree(free);
  const id = tree.at([...listOf(node), index, 'id']);
  if (!id) return text;
  const place = formatPath([...listOf(node), index]);
  return withEdits(free, [
    replaced(id, JSON.stringify(name)),
    ...notesMoved(tree, { path: place, newPath: place, textId: `${textId}.${String(id.value)}`, newTextId }),
  ]);
}

/** Takes a choice out with what the author noted of it; what is noted of those behind it goes with them. */
export function removeChoice(text: string, node: string, index: number): string {
  const found = choicesIn(text, node);
  if (!found || index >= found.choices.length) return text;
  const path = [...listOf(node), index];
  const choice = found.choices[index];
  const place = {
    path: formatPath(path),
    ...(isObject(choice) && { textId: `nodes.${node}.choices.${String(choice.id)}` }),
  };
  const order = Array.from(found.choices, (_choice, at) => (at > index ? at - 1 : at === index ? -1 : at));
  return withNotes(setAt(withoutNotes(text, found.file, place), path, undefined), node, order);
}

/** Moves a choice to another place of its menu; each keeps its bytes. */
export function moveChoice(text: string, node: string, from: number, to: number): string {
  const tree = fileTree(text);
  const choices = tree.items(tree.at(listOf(node)));
  const moved = choices[from];
  if (!moved || !choices[to] || from === to) return text;
  const others = choices.filter((choice) => choice !== moved);
  const sorted = [...others.slice(0, to), moved, ...others.slice(to)];
  const edits = choices.flatMap((old, at) => {
    const choice = sorted[at];
    return choice && choice !== old ? [replaced(old, tree.sourceOf(choice))] : [];
  });
  return withNotes(
    withEdits(text, edits),
    node,
    choices.map((choice) => sorted.indexOf(choice)),
  );
}

/**
 * Carries what the author accepted along with the choices it was said of.
 * @param order the new place of each choice, by its old one; −1 for one that is gone
 */
function withNotes(text: string, node: string, order: readonly number[]): string {
  const tree = fileTree(text);
  const pathOf = (index: number) => formatPath([...listOf(node), index]);
  const edits = order.flatMap((place, old) =>
    place < 0 || place === old ? [] : notesMoved(tree, { path: pathOf(old), newPath: pathOf(place) }),
  );
  return withEdits(text, edits);
}
