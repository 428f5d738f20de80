import type { Node } from 'jsonc-parser';
import { MAX_FLAGS } from '../../engine/index.ts';
import { formattingOf } from '../formatting.ts';
import { objectAt } from '../lenient.ts';
import { formatPath } from '../path.ts';
import { isId } from '../schema.ts';
import { type FileTree, fileTree, replaced, withEdits } from './fileTree.ts';
import { fragment } from './fragment.ts';
import { newIdFrom } from './newId.ts';
import { type FirstWords, newText } from './newNode.ts';
import { fileIn, type Made } from './nodes.ts';
import { setAt } from './setAt.ts';
import { namesReplaced, notesMoved, withoutNotes } from './uses.ts';

/** Declares a flag. @returns `undefined` when the file has as many as it may, or is no JSON */
export function addFlag(text: string, words?: FirstWords): Made | undefined {
  const file = fileIn(text);
  const ids = Object.keys(objectAt(file ?? {}, 'flags'));
  if (!file || ids.length >= MAX_FLAGS) return undefined;
  const id = newIdFrom(words?.text ?? '', ids, 'fact');
  return { id, text: setAt(text, ['flags', id], newText(file, words)) };
}

/** The lists of a file that name flags. */
function flagLists(tree: FileTree): readonly Node[] {
  const nodes = tree.members(tree.at(['nodes'])).map(({ value }) => value);
  const choices = nodes.flatMap((node) => tree.items(tree.under(node, 'choices')));
  return [...nodes, ...choices].flatMap((owner) =>
    ['needs', 'sets'].flatMap((key) => tree.under(owner, key) ?? []),
  );
}

/**
 * Gives a flag another id, wherever it is set or asked for, negated or not.
 * @returns the text as it was when there is no such flag, or when the name is no id or given away
 */
export function renameFlag(text: string, id: string, name: string): string {
  const free = withoutNotes(text, fileIn(text) ?? {}, { path: `flags.${name}`, textId: `flags.${name}` });
  const tree = fileTree(free);
  const flags = tree.members(tree.at(['flags']));
  const member = flags.find(({ key }) => key.value === id);
  if (!member || !isId(name) || flags.some(({ key }) => key.value === name)) return text;
  const uses = flagLists(tree).flatMap(tree.items);
  return withEdits(free, [
    replaced(member.key, JSON.stringify(name)),
    ...namesReplaced(uses, id, name),
    ...namesReplaced(uses, `!${id}`, `!${name}`),
    ...notesMoved(tree, {
      path: formatPath(['flags', id]),
      newPath: `flags.${name}`,
      textId: `flags.${id}`,
      newTextId: `flags.${name}`,
    }),
  ]);
}

/** Takes a flag out, and out of every list and note that names it. */
export function removeFlag(text: string, id: string): string {
  const tree = fileTree(text);
  const edits = flagLists(tree).flatMap((list) => {
    const names = tree.items(list).map(({ value }) => value);
    const rest = names.filter((name) => name !== id && name !== `!${id}`);
    return rest.length === names.length ? [] : [replaced(list, fragment(rest, formattingOf(text), ''))];
  });
  const place = { path: formatPath(['flags', id]), textId: `flags.${id}` };
  return setAt(withoutNotes(withEdits(text, edits), fileIn(text) ?? {}, place), ['flags', id], undefined);
}
