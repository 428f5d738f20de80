import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { FilePath } from '../finding.ts';
import { formattingOf } from '../formatting.ts';
import { placeOfKey } from './keyOrder.ts';

/**
 * The text of a scenario file with one value set; everything else keeps its bytes. Objects on the way that do not
 * exist yet are made, a new key takes its usual place.
 * @param path e.g. `['nodes', 'opening', 'choices', 0, 'speed']`; an index one past the end of a list appends
 * @param value JSON; `undefined` takes the key, or the entry of a list, away
 * @returns the text as it was when it is no JSON that the path leads into
 */
export function setAt(text: string, path: FilePath, value: unknown): string {
  return changed(text, path, value, false);
}

/** The same with an entry put into a list before the one that has the index of the path's last step. */
export function insertAt(text: string, path: FilePath, value: unknown): string {
  return changed(text, path, value, true);
}

function changed(text: string, path: FilePath, value: unknown, isArrayInsertion: boolean): string {
  const key = path.at(-1);
  try {
    const edits = modify(text, [...path], value, {
      formattingOptions: formattingOf(text),
      isArrayInsertion,
      ...(typeof key === 'string' && { getInsertionIndex: (keys) => placeOfKey(key, keys) }),
    });
    return applyEdits(text, edits);
  } catch {
    // The parser throws where the path meets a value that has no such keys: then there is nothing to change.
    return text;
  }
}

/**
 * The text with a key renamed where it stands; its value, its place and everything else keep their bytes.
 * @param path to the value under the old key
 */
export function renameKey(text: string, path: FilePath, name: string): string {
  const tree = parseTree(text);
  const key = tree && findNodeAtLocation(tree, [...path])?.parent?.children?.[0];
  if (!key) return text;
  return applyEdits(text, [{ offset: key.offset, length: key.length, content: JSON.stringify(name) }]);
}
