import { render } from 'preact';
import { addNamespace } from '../i18n/index.ts';
import playEn from '../i18n/locales/en/play.json';
import playFr from '../i18n/locales/fr/play.json';
import { AppContext, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { PlayScreen } from './PlayScreen.tsx';

/** The player's screens: home, game and review. */
export const mountPlay: MountScreen = (root, app) => {
  addNamespace(app.i18n, 'play', { fr: playFr, en: playEn });
  render(
    <AppContext.Provider value={app}>
      <PlayScreen />
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
