import { formatPath } from '../path.ts';
import { fileTree, keyRemoved, withEdits } from './fileTree.ts';
import { fileIn } from './nodes.ts';
import { namesReplaced, withoutNotes } from './uses.ts';

/**
 * The text of a scenario file without a character, and without what the author noted of him; everything else keeps
 * its bytes.
 * @param heir id of the character who speaks the lines from now on; undefined when they are nobody's
 * @returns the text as it was when the cast has nobody of that id
 */
export function removeCharacter(text: string, character: string, heir: string | undefined): string {
  const tree = fileTree(text);
  const cast = tree.at(['cast']);
  if (!tree.under(cast, character)) return text;
  const nodes = tree.members(tree.at(['nodes'])).map(({ value }) => value);
  const spoken = nodes.filter((node) => tree.under(node, 'speaker')?.value === character);
  const lines =
    heir === undefined
      ? spoken.flatMap((node) => keyRemoved(node, 'speaker'))
      : namesReplaced(
          spoken.map((node) => tree.under(node, 'speaker')),
          character,
          heir,
        );
  const rest = withEdits(text, [...keyRemoved(cast, character), ...lines]);
  const place = { path: formatPath(['cast', character]), textId: `cast.${character}` };
  return withoutNotes(rest, fileIn(text) ?? {}, place);
}
