import { addNamespace, type I18n } from '../../i18n/index.ts';
import en from '../../i18n/locales/en/confidence.json';
import fr from '../../i18n/locales/fr/confidence.json';
import { ConfidenceRow } from './ConfidenceRow.tsx';

/** What asks how sure the player is, once its words are there. */
export function confidenceRow(i18n: I18n) {
  addNamespace(i18n, 'confidence', { fr, en });
  return ConfidenceRow;
}
