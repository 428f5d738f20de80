/** Whether a word is the tag of a language that exists, for instance `de` or `pt-BR`. */
export function isLanguage(word: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(word) !== undefined;
  } catch {
    // It throws for what is no tag at all.
    return false;
  }
}
