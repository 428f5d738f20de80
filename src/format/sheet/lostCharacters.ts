/** What a program writes for a character that its encoding lacks. */
const REPLACED = /\uFFFD/;

/** UTF-8 read as something older: an accent turned into two signs. */
const MISREAD = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC/;

/** Question marks where nobody asks: inside a word or a number, or several in a row. */
const QUESTIONED = /[\p{L}\p{N}]\?[\p{L}\p{N}]|\?{2,}/u;

/**
 * Whether a text has lost characters on its way through a spreadsheet: it shows the trace, and the text that left
 * did not.
 * @returns the trace, as it stands in the text, or undefined
 */
export function lostCharacters(before: string, after: string): string | undefined {
  for (const trace of [REPLACED, MISREAD, QUESTIONED]) {
    const found = trace.exec(after);
    if (found && !trace.test(before)) return found[0];
  }
  return undefined;
}
