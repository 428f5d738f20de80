/** A whole number of 32 bits made of a text (FNV-1a). No secret is kept with it. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits of this sum tell little of the first letters: mixed once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/**
 * Ids in the order of a seed, whatever order they come in: the same seed always gives the same order.
 * @param seed any text, a node's id within it where several menus are ordered by one number
 */
export function seededOrder(ids: readonly string[], seed: string): readonly string[] {
  const rank = (id: string) => textHash(`${seed} ${id}`);
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
