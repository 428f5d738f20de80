/** The words of a text in a language, else in its first one. */
export function localText(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
