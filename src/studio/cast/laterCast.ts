import { addTextSource, type I18n, type TextSource } from '../../i18n/index.ts';
import { CastView } from './CastView.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioCast: (await import('../../i18n/locales/fr/studioCast.json')).default }),
  en: async () => ({ studioCast: (await import('../../i18n/locales/en/studioCast.json')).default }),
};

/** The cast, once its texts are there. */
export async function castView(i18n: I18n) {
  await addTextSource(i18n, TEXTS);
  return CastView;
}
