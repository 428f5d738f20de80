import { addTextSource, type TextSource } from '../../i18n/index.ts';
import type { App } from '../../ui/index.ts';
import { TextsView } from './TextsView.tsx';

const TEXTS: TextSource = {
  fr: async () => {
    const [texts, sheet] = await Promise.all([
      import('../../i18n/locales/fr/studioTexts.json'),
      import('../../i18n/locales/fr/sheet.json'),
    ]);
    return { studioTexts: texts.default, sheet: sheet.default };
  },
  en: async () => {
    const [texts, sheet] = await Promise.all([
      import('../../i18n/locales/en/studioTexts.json'),
      import('../../i18n/locales/en/sheet.json'),
    ]);
    return { studioTexts: texts.default, sheet: sheet.default };
  },
};

/** The translations, once their texts are there. */
export async function textsView({ i18n }: App) {
  await addTextSource(i18n, TEXTS);
  return TextsView;
}
