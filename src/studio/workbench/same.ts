/** Whether two lists hold the very same things in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Whether two objects have the same keys with the very same values; lists are the same when what they hold is. */
export function isSameObject(a: object, b: object): boolean {
  const old = Object.entries(a);
  const now = new Map<string, unknown>(Object.entries(b));
  return (
    old.length === now.size &&
    old.every(([key, value]) => {
      const other = now.get(key);
      if (value === other) return value !== undefined || now.has(key);
      return Array.isArray(value) && Array.isArray(other) && isSameList(value, other);
    })
  );
}

/**
 * A list after an edit, with all that looks as before being the very object it was, and the very list where all of it
 * does: what is drawn of it need not be drawn again.
 * @param keyOf names what is to be compared with what; unique within a list
 */
export function keptList<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const list = after.map((one) => {
    const old = known.get(keyOf(one));
    return old && isSameObject(old, one) ? old : one;
  });
  return isSameList(before, list) ? before : list;
}
