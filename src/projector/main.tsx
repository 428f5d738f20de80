import { render } from 'preact';
import { addTextSource, type TextSource } from '../i18n/index.ts';
import { AppContext, ErrorBoundary, lazily, type MountScreen, NoticeBoard } from '../ui/index.ts';

const texts: TextSource = { fr: () => import('./texts/fr.ts'), en: () => import('./texts/en.ts') };

const Projector = lazily(async ({ i18n }) => {
  const [{ ProjectorScreen }] = await Promise.all([
    import('./ProjectorScreen.tsx'),
    addTextSource(i18n, texts),
  ]);
  return ProjectorScreen;
});

/** The room's screen: one window that carries a whole workshop. */
export const mount: MountScreen = (root, app) => {
  render(
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <Projector />
      </ErrorBoundary>
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
