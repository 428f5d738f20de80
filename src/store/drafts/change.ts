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
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (
    Math.min(endBefore, endAfter) > start &&
    before.charCodeAt(endBefore - 1) === after.charCodeAt(endAfter - 1)
  ) {
    endBefore--;
    endAfter--;
  }
  return { at: start, removed: before.slice(start, endBefore), inserted: after.slice(start, endAfter) };
}

/** The text after a change; the change must have been made for this text. */
export function withChange(text: string, { at, removed, inserted }: Change): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** The change that leads back. */
export function inverse({ at, removed, inserted }: Change): Change {
  return { at, removed: inserted, inserted: removed };
}
