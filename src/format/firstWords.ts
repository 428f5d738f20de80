/** So many characters of a text recall it; the whole would fill the place. */
const LONGEST = 60;

/** The first words of a text on one line, with … where some are left out. */
export function firstWords(text: string): string {
  // Not \s: the no-break spaces of French stay.
  const line = text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
  const cut = line.slice(0, LONGEST);
  return line.length <= LONGEST ? line : `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…`;
}
