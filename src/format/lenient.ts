/** A JSON object whose shape is not known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value of parsed JSON is an object: neither a list nor null. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object under a key of its own; an empty one when there is none. */
export function objectAt(owner: Loose, key: string): Loose {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
  return isObject(value) ? value : {};
}

/** The objects in a list under a key, each with its place in the list. */
export function objectsAt(owner: Loose, key: string): readonly (readonly [number, Loose])[] {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => (isObject(item) ? [[index, item] as const] : []));
}
