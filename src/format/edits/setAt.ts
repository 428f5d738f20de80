import { applyEdits, findNodeAtLocation, type ModificationOptions, modify, parseTree } from 'jsonc-parser';
import { findInSound } from '../findInSound.ts';
import type { FilePath } from '../finding.ts';
import { formattingOf } from '../formatting.ts';
import { parsedText } from '../parsedText.ts';
import { type Wanted, wantedPlaces } from '../wanted.ts';
import { fragment } from './fragment.ts';
import { placeOfKey } from './keyOrder.ts';

/**
 * The text of a scenario file with one value set; everything else keeps its bytes. Objects on the way that do not
 * exist yet are made, a new key takes its usual place.
 * @param path e.g. `['nodes', 'opening', 'choices', 0, 'speed']`; an index one past the end of a list appends
 * @param value JSON; `undefined` takes the key, or the entry of a list, away
 * @returns the text as it was when it is no JSON that the path leads into
 */
export function setAt(text: string, path: FilePath, value: unknown): string {
  const key = path.at(-1);
  return changed(
    text,
    path,
    value,
    typeof key === 'string' ? { getInsertionIndex: (keys) => placeOfKey(key, keys) } : {},
  );
}

/** The same with an entry put into a list before the one that has the index of the path's last step. */
export function insertAt(text: string, path: FilePath, value: unknown): string {
  return changed(text, path, value, { isArrayInsertion: true });
}

/** The same with a new key put behind another of its object; at the end when that one is not there. */
export function insertAfter(text: string, path: FilePath, value: unknown, after: string): string {
  return changed(text, path, value, {
    getInsertionIndex: (keys) => (keys.includes(after) ? keys.indexOf(after) + 1 : keys.length),
  });
}

/** What the line begins with that an offset stands on. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/**
 * The text with a plain value in the place of another one, found by a plain walk: fields write with every key
 * pressed, and in a large file the parser below takes its time.
 * @returns `undefined` when no plain value stands there, or the text is no JSON
 */
function replacedPlain(text: string, path: FilePath, content: string): string | undefined {
  const root = wantedPlaces([{ path }]);
  findInSound(text, root);
  const place = path.reduce<Wanted | undefined>((at, step) => at?.steps.get(step), root)?.value;
  if (!place) return undefined;
  const { offset, length } = place;
  if ('{['.includes(text.charAt(offset))) return undefined;
  try {
    parsedText(text);
  } catch {
    return undefined;
  }
  return text.slice(0, offset) + content + text.slice(offset + length);
}

function changed(text: string, path: FilePath, value: unknown, options: ModificationOptions): string {
  const isPlain = typeof value !== 'object' || value === null;
  if (isPlain && value !== undefined && !options.isArrayInsertion) {
    const quick = replacedPlain(text, path, JSON.stringify(value));
    if (quick !== undefined) return quick;
  }
  const formattingOptions = formattingOf(text);
  const put = (plain: unknown) =>
    applyEdits(text, modify(text, [...path], plain, { ...options, formattingOptions }));
  try {
    if (isPlain) return put(value);
    // The parser lays objects out in its own way: it makes the place, what comes there is written as in our files.
    const made = put(null);
    const tree = parseTree(made);
    const place = tree && findNodeAtLocation(tree, [...path]);
    if (!place) return text;
    const { offset, length } = place;
    const content = fragment(value, formattingOptions, indentAt(made, offset));
    return applyEdits(made, [{ offset, length, content }]);
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
