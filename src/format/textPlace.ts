import { getLocation, parse } from 'jsonc-parser';
import type { FilePath } from './finding.ts';
import { locate } from './locate.ts';

/** What stands at a place of a JSON text, whole or broken. */
export interface TextPlace {
  /** Where in the JSON; between two keys of an object it ends in an empty key. */
  readonly path: FilePath;
  /** Whether a key stands, or could stand, there. */
  readonly isKey: boolean;
  /** The key, or the plain value, that reaches there, in UTF-16 units. */
  readonly token: { readonly from: number; readonly to: number; readonly isString: boolean } | undefined;
}

/** Tells what stands at an offset of a text, in UTF-16 units. */
export function placeAt(text: string, offset: number): TextPlace {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  const token =
    previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
      ? previousNode
      : undefined;
  return {
    path,
    isKey: isAtPropertyKey,
    token: token && {
      from: token.offset,
      to: token.offset + token.length,
      isString: token.type === 'string' || token.type === 'property',
    },
  };
}

/** Where a path leads in a text, in UTF-16 units; what the text does not hold leads to what would hold it. */
export function rangeOf(
  text: string,
  path: FilePath,
  at?: 'key',
): { readonly from: number; readonly to: number } {
  const [place] = locate(text, [at ? { path, at } : { path }]);
  const { offset, length } = place ?? { offset: 0, length: 0 };
  return { from: offset, to: offset + length };
}

/** The value of a text as far as it can be read, whatever is wrong with it. */
export function looseValue(text: string): unknown {
  const value: unknown = parse(text, [], { allowTrailingComma: true, disallowComments: false });
  return value;
}
