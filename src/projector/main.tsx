import { render } from 'preact';
import { addNamespace } from '../i18n/index.ts';
import projectorEn from '../i18n/locales/en/projector.json';
import projectorFr from '../i18n/locales/fr/projector.json';
import { AppContext, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { ProjectorScreen } from './ProjectorScreen.tsx';

/** The room's screen: one window that carries a whole workshop. */
export const mountProjector: MountScreen = (root, app) => {
  addNamespace(app.i18n, 'projector', { fr: projectorFr, en: projectorEn });
  render(
    <AppContext.Provider value={app}>
      <ProjectorScreen />
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
