import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { fileIn } from './nodes.ts';
import { withoutNotes } from './uses.ts';

function membersOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'object' ? (node.children ?? []) : [];
}

/** What takes a key of an object away, with the comma that goes with it. */
function removed(value: Node): Edit | undefined {
  const member = value.parent;
  const siblings = membersOf(member?.parent);
  const at = member ? siblings.indexOf(member) : -1;
  const [own, before, after] = [siblings[at], siblings[at - 1], siblings[at + 1]];
  if (!own) return undefined;
  if (after) return { offset: own.offset, length: after.offset - own.offset, content: '' };
  const offset = before ? before.offset + before.length : own.offset;
  return { offset, length: own.offset + own.length - offset, content: '' };
}

/**
 * The text of a scenario file without a character; everything else keeps its bytes.
 * @param heir id of the character who speaks the lines from now on; undefined when they are nobody's
 * @returns the text as it was when the cast has nobody of that id
 */
export function removeCharacter(text: string, character: string, heir: string | undefined): string {
  const tree = parseTree(text);
  const member = tree && findNodeAtLocation(tree, ['cast', character]);
  if (!tree || !member) return text;
  const gone = removed(member);
  const spoken = membersOf(findNodeAtLocation(tree, ['nodes'])).flatMap(({ children: [, node] = [] }) => {
    const speaker = node && findNodeAtLocation(node, ['speaker']);
    if (speaker?.value !== character) return [];
    const edit =
      heir === undefined
        ? removed(speaker)
        : { offset: speaker.offset, length: speaker.length, content: JSON.stringify(heir) };
    return edit ? [edit] : [];
  });
  const place = { path: `cast.${character}`, textId: `cast.${character}` };
  return withoutNotes(applyEdits(text, gone ? [gone, ...spoken] : spoken), fileIn(text) ?? {}, place);
}
