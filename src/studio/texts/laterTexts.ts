import type { I18n } from '../../i18n/index.ts';
import { addViewTexts } from './addViewTexts.ts';
import { TextsView } from './TextsView.tsx';

/** The translations, once their texts are there. */
export async function textsView(i18n: I18n) {
  await addViewTexts(i18n);
  return TextsView;
}
