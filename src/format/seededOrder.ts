import { textHash } from './textHash.ts';

/**
 * Ids in the order of a seed, whatever order they come in: the same seed always gives the same order.
 * @param seed any text, a node's id within it where several menus are ordered by one number
 */
export function seededOrder(ids: readonly string[], seed: string): readonly string[] {
  const rank = (id: string) => textHash(`${seed} ${id}`);
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
