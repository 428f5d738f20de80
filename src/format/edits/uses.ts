import type { Edit, Node } from 'jsonc-parser';
import { type FileTree, replaced } from './fileTree.ts';

/** What stands in a file's own notes (`x-accepted`, `x-sources`) under places that are called otherwise from now on. */
interface PlaceChange {
  /** The place as a path for people, e.g. `nodes.opening`, as `x-accepted` has it. */
  readonly path: string;
  readonly newPath: string;
  /** The same as an id of texts, e.g. `nodes.opening`, as `x-sources` has it. */
  readonly textId?: string;
  readonly newTextId?: string;
}

/** An edit of a key that names a place, or one within it, behind some other words. */
function renamedBelow(key: Node, before: string, old: string, name: string): readonly Edit[] {
  const written = String(key.value);
  const rest = written.slice(before.length + old.length);
  const isThere = written.startsWith(before + old) && (rest === '' || /^[.[]/.test(rest));
  return isThere && old !== name ? [replaced(key, JSON.stringify(before + name + rest))] : [];
}

/** Edits that carry the author's notes along to the new name of a place. */
export function notesMoved(
  tree: FileTree,
  { path, newPath, textId, newTextId }: PlaceChange,
): readonly Edit[] {
  const accepted = tree.members(tree.at(['x-accepted'])).flatMap(({ key }) => {
    const written = String(key.value);
    const code = written.slice(0, written.indexOf(' ') + 1);
    return code === '' ? [] : renamedBelow(key, code, path, newPath);
  });
  if (textId === undefined || newTextId === undefined) return accepted;
  const sources = tree
    .members(tree.at(['x-sources']))
    .flatMap(({ value }) => tree.members(value))
    .flatMap(({ key }) => renamedBelow(key, '', textId, newTextId));
  return [...accepted, ...sources];
}

/** Edits that put another name wherever one of these strings has the old one. */
export function namesReplaced(
  nodes: readonly (Node | undefined)[],
  old: string,
  name: string,
): readonly Edit[] {
  return nodes.flatMap((node) =>
    node?.type === 'string' && node.value === old ? [replaced(node, JSON.stringify(name))] : [],
  );
}
