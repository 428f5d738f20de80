import { addTextSource, type TextSource } from '../../i18n/index.ts';
import { type App, lazily } from '../../ui/index.ts';
import { Waiting } from '../frame/Waiting.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioLibrary: (await import('../../i18n/locales/fr/studioLibrary.json')).default }),
  en: async () => ({ studioLibrary: (await import('../../i18n/locales/en/studioLibrary.json')).default }),
};

/** Fetches the texts of the library, which the bench shows some of too when files are dropped on it. */
export async function addLibraryTexts({ i18n }: App): Promise<void> {
  await addTextSource(i18n, TEXTS);
}

/** The library, with its code and its texts when it is first shown. */
export const LaterLibrary = lazily(async (app) => {
  const [{ Library }] = await Promise.all([import('./Library.tsx'), addLibraryTexts(app)]);
  return Library;
}, Waiting);
