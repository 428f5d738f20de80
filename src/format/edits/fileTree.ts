import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { FilePath } from '../finding.ts';

/** A key of an object and what stands under it, with their places in the text. */
interface Member {
  readonly key: Node;
  readonly value: Node;
}

/** The text of a file with its parts by place, for edits of many places at once. */
export interface FileTree {
  readonly at: (path: FilePath) => Node | undefined;
  /** The parts of an object; none of anything else. */
  readonly members: (node: Node | undefined) => readonly Member[];
  readonly under: (node: Node | undefined, key: string) => Node | undefined;
  /** The entries of a list; none of anything else. */
  readonly items: (node: Node | undefined) => readonly Node[];
  readonly sourceOf: (node: Node) => string;
}

/** Reads a text; broken JSON as far as it goes. */
export function fileTree(text: string): FileTree {
  const tree = parseTree(text);
  const members = (node: Node | undefined): readonly Member[] =>
    node?.type !== 'object'
      ? []
      : (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
          key && value ? [{ key, value }] : [],
        );
  return {
    at: (path) => (tree ? findNodeAtLocation(tree, [...path]) : undefined),
    members,
    under: (node, key) => members(node).find((member) => member.key.value === key)?.value,
    items: (node) => (node?.type === 'array' ? (node.children ?? []) : []),
    sourceOf: ({ offset, length }) => text.slice(offset, offset + length),
  };
}

/** Puts something else in the place of a part. */
export function replaced({ offset, length }: Node, content: string): Edit {
  return { offset, length, content };
}

/** The text after edits of different places. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.length === 0 ? text : applyEdits(text, [...edits]);
}

/**
 * The edit that takes a key of an object away, with the comma that goes with it; none where the object has no such
 * key. Everything else keeps its bytes.
 */
export function keyRemoved(owner: Node | undefined, key: string): readonly Edit[] {
  const members = owner?.type === 'object' ? (owner.children ?? []) : [];
  const at = members.findIndex(({ children }) => children?.[0]?.value === key);
  const [member, before, after] = [members[at], members[at - 1], members[at + 1]];
  if (!member) return [];
  const from = after || !before ? member.offset : before.offset + before.length;
  const to = after ? after.offset : member.offset + member.length;
  return [{ offset: from, length: to - from, content: '' }];
}
