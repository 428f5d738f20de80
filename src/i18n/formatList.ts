/** Things in a row: 2, 4 et 5. */
export function formatList(language: string, things: readonly string[]): string {
  return new Intl.ListFormat(language).format(things);
}
