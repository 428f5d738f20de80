import { formatPath } from '../path.ts';
import { isId } from '../schema.ts';
import { fileTree, replaced, withEdits } from './fileTree.ts';
import { fileIn } from './nodes.ts';
import { namesReplaced, notesMoved, withoutNotes } from './uses.ts';

/**
 * Gives a character another id, wherever he speaks.
 * @returns the text as it was when the cast has nobody of that id, or when the name is no id or given away
 */
export function renameCharacter(text: string, id: string, name: string): string {
  const free = withoutNotes(text, fileIn(text) ?? {}, { path: `cast.${name}`, textId: `cast.${name}` });
  const tree = fileTree(free);
  const cast = tree.members(tree.at(['cast']));
  const member = cast.find(({ key }) => key.value === id);
  if (!member || !isId(name) || cast.some(({ key }) => key.value === name)) return text;
  const speakers = tree.members(tree.at(['nodes'])).map(({ value }) => tree.under(value, 'speaker'));
  return withEdits(free, [
    replaced(member.key, JSON.stringify(name)),
    ...namesReplaced(speakers, id, name),
    ...notesMoved(tree, {
      path: formatPath(['cast', id]),
      newPath: `cast.${name}`,
      textId: `cast.${id}`,
      newTextId: `cast.${name}`,
    }),
  ]);
}
