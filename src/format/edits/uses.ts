import type { Edit, Node } from 'jsonc-parser';
import { type Loose, objectAt } from '../lenient.ts';
import { SOURCES } from '../sheet/sources.ts';
import { type FileTree, replaced } from './fileTree.ts';
import { setAt } from './setAt.ts';

const ACCEPTED = 'x-accepted';

/** What stands in a file's own notes (`x-accepted`, `x-sources`) under places that are called otherwise from now on. */
interface PlaceChange {
  /** The place as a path for people, e.g. `nodes.opening`, as `x-accepted` has it. */
  readonly path: string;
  readonly newPath: string;
  /** The same as an id of texts, e.g. `nodes.opening`, as `x-sources` has it. */
  readonly textId?: string;
  readonly newTextId?: string;
}

/** Whether written words name a place or one within it. */
function isWithin(written: string, place: string): boolean {
  const rest = written.slice(place.length);
  return written.startsWith(place) && (rest === '' || /^[.[]/.test(rest));
}

/** An edit of a key that names a place, or one within it, behind some other words. */
function renamedBelow(key: Node, before: string, old: string, name: string): readonly Edit[] {
  const written = String(key.value);
  if (old === name || !isWithin(written, before + old)) return [];
  return [replaced(key, JSON.stringify(before + name + written.slice(before.length + old.length)))];
}

/** Edits that carry the author's notes along to the new name of a place. */
export function notesMoved(
  tree: FileTree,
  { path, newPath, textId, newTextId }: PlaceChange,
): readonly Edit[] {
  const accepted = tree.members(tree.at([ACCEPTED])).flatMap(({ key }) => {
    const written = String(key.value);
    const code = written.slice(0, written.indexOf(' ') + 1);
    return code === '' ? [] : renamedBelow(key, code, path, newPath);
  });
  if (textId === undefined || newTextId === undefined) return accepted;
  const sources = tree
    .members(tree.at([SOURCES]))
    .flatMap(({ value }) => tree.members(value))
    .flatMap(({ key }) => renamedBelow(key, '', textId, newTextId));
  return [...accepted, ...sources];
}

/**
 * The text without what the author's notes say of a place that is gone, or of anything within it: whatever takes its
 * name later is none of what he accepted or approved.
 * @param file the same text as data
 */
export function withoutNotes(
  text: string,
  file: Loose,
  { path, textId }: { readonly path?: string; readonly textId?: string },
): string {
  /** An object of notes without some of them, in the place of what it was. */
  const without = (edited: string, at: readonly string[], notes: Loose, isGone: (key: string) => boolean) => {
    const kept = Object.entries(notes).filter(([key]) => !isGone(key));
    if (kept.length === Object.keys(notes).length) return edited;
    return setAt(edited, at, kept.length > 0 ? Object.fromEntries(kept) : undefined);
  };
  const rest =
    path === undefined
      ? text
      : without(text, [ACCEPTED], objectAt(file, ACCEPTED), (key) =>
          isWithin(key.slice(key.indexOf(' ') + 1), path),
        );
  if (textId === undefined) return rest;
  const sources = objectAt(file, SOURCES);
  return Object.keys(sources).reduce(
    (edited, language) =>
      without(edited, [SOURCES, language], objectAt(sources, language), (id) => isWithin(id, textId)),
    rest,
  );
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
