/** One stretch of a text put in the place of another: every edit is one, and can be turned round. */
export interface Change {
  /** UTF-16 units from the start. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Units that are compared at once: far quicker than one by one, and texts differ in few places. */
const BLOCK = 4096;

/** How many units two texts share at their beginning. */
function sharedStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at + BLOCK <= most && before.slice(at, at + BLOCK) === after.slice(at, at + BLOCK)) at += BLOCK;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

/** How many units two texts share at their end, of the last so many. */
function sharedEnd(before: string, after: string, most: number): number {
  const [b, a] = [before.length, after.length];
  let count = 0;
  while (
    count + BLOCK <= most &&
    before.slice(b - count - BLOCK, b - count) === after.slice(a - count - BLOCK, a - count)
  )
    count += BLOCK;
  while (count < most && before.charCodeAt(b - count - 1) === after.charCodeAt(a - count - 1)) count++;
  return count;
}

/** The shortest single change that leads from one text to another; `undefined` when they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start);
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

/**
 * Two changes that follow each other as one; `undefined` when the second takes the first one back.
 * @param between the text that the first one led to and the second one was made for
 */
export function joined(first: Change, second: Change, between: string): Change | undefined {
  const from = Math.min(first.at, second.at);
  const firstEnd = first.at + first.inserted.length;
  const secondEnd = second.at + second.removed.length;
  const to = Math.max(firstEnd, secondEnd);
  const removed = between.slice(from, first.at) + first.removed + between.slice(firstEnd, to);
  const inserted = between.slice(from, second.at) + second.inserted + between.slice(secondEnd, to);
  const change = changeBetween(removed, inserted);
  return change && { ...change, at: from + change.at };
}

/** The text after a change; the change must have been made for this text. */
export function withChange(text: string, { at, removed, inserted }: Change): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** The change that leads back. */
export function inverse({ at, removed, inserted }: Change): Change {
  return { at, removed: inserted, inserted: removed };
}
