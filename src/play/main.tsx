import { render } from 'preact';
import { addNamespace } from '../i18n/index.ts';
import homeEn from '../i18n/locales/en/home.json';
import openEn from '../i18n/locales/en/open.json';
import playEn from '../i18n/locales/en/play.json';
import settingsEn from '../i18n/locales/en/settings.json';
import voyageEn from '../i18n/locales/en/voyage.json';
import homeFr from '../i18n/locales/fr/home.json';
import openFr from '../i18n/locales/fr/open.json';
import playFr from '../i18n/locales/fr/play.json';
import settingsFr from '../i18n/locales/fr/settings.json';
import voyageFr from '../i18n/locales/fr/voyage.json';
import { AppContext, AppContext, ErrorBoundary, type MountScreen, type MountScreen, NoticeBoard, NoticeBoard } from '../ui/index.ts';
import { PlayScreen } from './PlayScreen.tsx';

/** The player's screens: home, game and review. */
export const mountPlay: MountScreen = (root, app) => {
  addNamespace(app.i18n, 'home', { fr: homeFr, en: homeEn });
  addNamespace(app.i18n, 'open', { fr: openFr, en: openEn });
  addNamespace(app.i18n, 'play', { fr: playFr, en: playEn });
  addNamespace(app.i18n, 'settings', { fr: settingsFr, en: settingsEn });
  addNamespace(app.i18n, 'voyage', { fr: voyageFr, en: voyageEn });
  render(
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <PlayScreen />
      </ErrorBoundary>
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
