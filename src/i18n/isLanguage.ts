/** Whether a word is the tag of a language that exists, as it is written: `de` or `pt-BR`, never `New`. */
export function isLanguage(word: string): boolean {
  try {
    const [tag] = Intl.getCanonicalLocales(word);
    return (
      tag === word &&
      new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(word) !== undefined
    );
  } catch {
    // It throws for what is no tag at all.
    return false;
  }
}
