import { addTextSource, type TextSource } from '../../i18n/index.ts';
import type { App } from '../../ui/index.ts';
import { JsonView } from './JsonView.tsx';

/** The texts of this view, among them what each key of a file means. */
const TEXTS: TextSource = {
  fr: async () => (await import('./texts/fr.ts')).default,
  en: async () => (await import('./texts/en.ts')).default,
};

/** The text of the file, once the texts of its help are there. */
export async function jsonView({ i18n }: App) {
  await addTextSource(i18n, TEXTS);
  return JsonView;
}
