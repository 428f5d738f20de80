import { type FilePath, isObject, languagesOf, sheetTexts, sourceHash } from '../../format/index.ts';
import { type TextHistory, undone } from '../../store/index.ts';

/** Steps gone back at most: beyond, nobody waits for the answer. */
const MOST_STEPS = 200;

function sourceAt(text: string, id: string): string | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isObject(file)) return undefined;
    const [first = ''] = languagesOf(file);
    return sheetTexts(file).find((one) => one.id === id)?.texts[first];
  } catch {
    // A text in the middle of being typed as JSON.
    return undefined;
  }
}

/** Whether a step can have changed that text: an edit of one place is known by it, anything else may have. */
function concerns(subject: string, path: FilePath): boolean {
  return subject === '' || !subject.includes('/') || subject.startsWith(path.join('/'));
}

/**
 * The text that a translation was made from, as long as the history of the draft still has it.
 * @param hash of that text, as the file records it
 */
export function formerSource(
  history: TextHistory,
  { id, path }: { readonly id: string; readonly path: FilePath },
  hash: string,
): string | undefined {
  let then = history;
  for (let step = 0; step < MOST_STEPS; step++) {
    const last = then.past.at(-1);
    if (!last) return undefined;
    then = undone(then);
    if (!concerns(last.subject, path)) continue;
    const source = sourceAt(then.text, id);
    if (source !== undefined && sourceHash(source) === hash) return source;
  }
  return undefined;
}
