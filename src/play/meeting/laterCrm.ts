import { addNamespace, type I18n } from '../../i18n/index.ts';
import en from '../../i18n/locales/en/crm.json';
import fr from '../../i18n/locales/fr/crm.json';
import { CrmDeck } from './CrmDeck.tsx';

/** Where the figure for the CRM is set, once its words are there. */
export function crmDeck(i18n: I18n) {
  addNamespace(i18n, 'crm', { fr, en });
  return CrmDeck;
}
