/**
 * What a language is called, in the language of the interface.
 * @param tag as the file has it: one that is no tag is its own name
 */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // It throws for what is no tag at all.
    return tag;
  }
}
