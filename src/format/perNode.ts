import type { Fault } from './finding.ts';
import { isObject } from './lenient.ts';

type Find = (node: unknown, id: string, languages: readonly string[]) => readonly Fault[];

/**
 * The faults of single nodes, remembered as long as the parsed nodes live: of a file that shares its unchanged nodes
 * with the one before (`withShared`), only what was edited is judged again.
 * @param find tells the faults of a node from nothing but what it is given
 */
export function perNode(find: Find): Find {
  const known = new WeakMap<object, { readonly key: string; readonly faults: readonly Fault[] }>();
  return (node, id, languages) => {
    if (!isObject(node)) return find(node, id, languages);
    const key = JSON.stringify([id, languages]);
    const met = known.get(node);
    if (met?.key === key) return met.faults;
    const faults = find(node, id, languages);
    known.set(node, { key, faults });
    return faults;
  };
}
