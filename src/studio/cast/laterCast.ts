import type { I18n } from '../../i18n/index.ts';
import { addViewTexts } from '../texts/addViewTexts.ts';
import { CastView } from './CastView.tsx';

/** The cast, once its texts are there. */
export async function castView(i18n: I18n) {
  await addViewTexts(i18n);
  return CastView;
}
