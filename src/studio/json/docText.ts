/** How a file is written beyond its lines: what the editor leaves aside and gives back. */
interface Wrapping {
  readonly mark: string;
  readonly lineEnd: string;
}

/** The lines of a text as the editor holds them: each ends with `\n`, no byte-order mark before the first. */
export function docOf(text: string): string {
  const lines = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return lines.includes('\r') ? lines.replace(/\r\n?/g, '\n') : lines;
}

/** What `docOf` leaves aside of a text. */
export function wrappingOf(text: string): Wrapping {
  return { mark: text.startsWith('\uFEFF') ? '\uFEFF' : '', lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The lines of the editor as the file has them. */
export function textOf(doc: string, { mark, lineEnd }: Wrapping): string {
  return mark + (lineEnd === '\n' ? doc : doc.replaceAll('\n', lineEnd));
}
