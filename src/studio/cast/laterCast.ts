import { addTextSource, type TextSource } from '../../i18n/index.ts';
import type { App } from '../../ui/index.ts';
import { CastView } from './CastView.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioCast: (await import('../../i18n/locales/fr/studioCast.json')).default }),
  en: async () => ({ studioCast: (await import('../../i18n/locales/en/studioCast.json')).default }),
};

/** The cast, once its texts are there. */
export async function castView({ i18n }: App) {
  await addTextSource(i18n, TEXTS);
  return CastView;
}
