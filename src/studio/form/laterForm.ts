import { addTextSource, type TextSource } from '../../i18n/index.ts';
import type { App } from '../../ui/index.ts';
import { FormView } from './FormView.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioForm: (await import('../../i18n/locales/fr/studioForm.json')).default }),
  en: async () => ({ studioForm: (await import('../../i18n/locales/en/studioForm.json')).default }),
};

/** The form, once its texts are there. */
export async function formView({ i18n }: App) {
  await addTextSource(i18n, TEXTS);
  return FormView;
}
