/** The name of a language in another one; its tag where that is all one can say. */
export function languageName(inLanguage: string, tag: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is none: the file says so among its problems.
    return tag;
  }
}
