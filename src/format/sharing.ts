import { isObject } from './lenient.ts';

/** The same keys in the same order: findings are told in the order in which a file is written. */
function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function sharedList(before: readonly unknown[], after: unknown[]): readonly unknown[] {
  let same = before.length === after.length;
  for (const [index, value] of after.entries()) {
    const part = withShared(before[index], value);
    after[index] = part;
    if (part !== before[index]) same = false;
  }
  return same ? before : after;
}

/**
 * A parsed value in which every object and list that is equal to the one at the same place of an older value is that
 * very one: what was found out about it before need not be found out again.
 * @param before stays as it is
 * @param after freshly parsed, and nobody else's: it is changed
 */
export function withShared(before: unknown, after: unknown): unknown {
  if (before === after) return before;
  if (Array.isArray(after)) return Array.isArray(before) ? sharedList(before, after) : after;
  // Readers of broken texts may set a prototype, which is then a part that no key leads to.
  if (!isObject(after) || !isObject(before) || Object.getPrototypeOf(after) !== Object.prototype)
    return after;
  const own = after as Record<string, unknown>;
  const keys = Object.keys(own);
  let same = sameKeys(Object.keys(before), keys);
  for (const key of keys) {
    const value = own[key];
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    if (typeof value === 'object' && value !== null) {
      const part = withShared(old, value);
      if (part !== value) own[key] = part;
      if (part !== old) same = false;
    } else if (value !== old) same = false;
  }
  return same ? before : own;
}
