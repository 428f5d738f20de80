/** One stretch of a text put in the place of another: every edit is one, and can be turned round. */
export interface Change {
  /** UTF-16 units from the start. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** The shortest single change that leads from one text to another; `undefined` when they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

/** The text after a change; the change must have been made for this text. */
export function withChange(text: string, { at, removed, inserted }: Change): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** The change that leads back. */
export function inverse({ at, removed, inserted }: Change): Change {
  return { at, removed: inserted, inserted: removed };
}
