/** So many characters of a text recall it; the whole would fill the place. */
const LONGEST = 60;

/** The first words of a text on one line, with … where some are left out. */
export function firstWords(text: string): string {
  // Not \s: the no-break spaces of French stay.
  const line = text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  // A word that fills the place alone is cut within, though not within a character.
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
