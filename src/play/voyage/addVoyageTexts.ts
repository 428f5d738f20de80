import { addNamespace, type I18n } from '../../i18n/index.ts';
import en from '../../i18n/locales/en/voyage.json';
import fr from '../../i18n/locales/fr/voyage.json';

/** Adds the texts of the run-out and of the debrief, which arrive with those screens. */
export function addVoyageTexts(i18n: I18n): void {
  addNamespace(i18n, 'voyage', { fr, en });
}
