import { addNamespace, type I18n } from '../i18n/index.ts';
import homeEn from '../i18n/locales/en/home.json';
import meetingEn from '../i18n/locales/en/meeting.json';
import openEn from '../i18n/locales/en/open.json';
import playEn from '../i18n/locales/en/play.json';
import settingsEn from '../i18n/locales/en/settings.json';
import voyageEn from '../i18n/locales/en/voyage.json';
import homeFr from '../i18n/locales/fr/home.json';
import meetingFr from '../i18n/locales/fr/meeting.json';
import openFr from '../i18n/locales/fr/open.json';
import playFr from '../i18n/locales/fr/play.json';
import settingsFr from '../i18n/locales/fr/settings.json';
import voyageFr from '../i18n/locales/fr/voyage.json';

/** Adds the texts of the player's screens. */
export function addTexts(i18n: I18n): void {
  addNamespace(i18n, 'home', { fr: homeFr, en: homeEn });
  addNamespace(i18n, 'meeting', { fr: meetingFr, en: meetingEn });
  addNamespace(i18n, 'open', { fr: openFr, en: openEn });
  addNamespace(i18n, 'play', { fr: playFr, en: playEn });
  addNamespace(i18n, 'settings', { fr: settingsFr, en: settingsEn });
  addNamespace(i18n, 'voyage', { fr: voyageFr, en: voyageEn });
}
