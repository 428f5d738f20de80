import { addNamespace, type I18n, type Texts } from './createI18n.ts';

/** Where the texts of a screen come from: for each language, what fetches its namespaces. */
export type TextSource = Readonly<Record<string, () => Promise<Readonly<Record<string, Texts>>>>>;

const sources = new WeakMap<I18n, Set<TextSource>>();

async function fetchTexts(i18n: I18n, source: TextSource, language: string): Promise<void> {
  const namespaces = (await source[language]?.()) ?? {};
  for (const [name, texts] of Object.entries(namespaces)) addNamespace(i18n, name, { [language]: texts });
}

/** Fetches the texts of a screen in the current language, and from now on in each language switched to. */
export async function addTextSource(i18n: I18n, source: TextSource): Promise<void> {
  sources.set(i18n, (sources.get(i18n) ?? new Set()).add(source));
  await fetchTexts(i18n, source, i18n.language);
}

/** Changes the language once all its texts are there. Rejects, the language staying, when they cannot be had. */
export async function switchLanguage(i18n: I18n, language: string): Promise<void> {
  await Promise.all([...(sources.get(i18n) ?? [])].map((source) => fetchTexts(i18n, source, language)));
  await i18n.changeLanguage(language);
}
