let last: { readonly text: string; readonly value: unknown } | undefined;

/** Remembers what a text was read as; the value must equal what `JSON.parse` makes of it. */
export function noteParsed(text: string, value: unknown): void {
  last = { text, value };
}

/**
 * What `JSON.parse` makes of a text; throws where it does. The last text is remembered, since one edit of a large file
 * asks several times, and the edit after it again: nobody may change what is returned.
 */
export function parsedText(text: string): unknown {
  if (last?.text !== text) noteParsed(text, JSON.parse(text));
  return last?.value;
}
