import { addNamespace, type I18n } from '../i18n/index.ts';
import homeEn from '../i18n/locales/en/home.json';
import meetingEn from '../i18n/locales/en/meeting.json';
import openEn from '../i18n/locales/en/open.json';
import playEn from '../i18n/locales/en/play.json';
import homeFr from '../i18n/locales/fr/home.json';
import meetingFr from '../i18n/locales/fr/meeting.json';
import openFr from '../i18n/locales/fr/open.json';
import playFr from '../i18n/locales/fr/play.json';

/** Adds the texts of the player's screens, but for those that arrive with a later screen. */
export function addTexts(i18n: I18n): void {
  addNamespace(i18n, 'home', { fr: homeFr, en: homeEn });
  addNamespace(i18n, 'meeting', { fr: meetingFr, en: meetingEn });
  addNamespace(i18n, 'open', { fr: openFr, en: openEn });
  addNamespace(i18n, 'play', { fr: playFr, en: playEn });
}
