import { render } from 'preact';
import { addTextSource, type TextSource } from '../i18n/index.ts';
import { AppContext, ErrorBoundary, lazily, type MountScreen, NoticeBoard } from '../ui/index.ts';

const texts: TextSource = { fr: () => import('./texts/fr.ts'), en: () => import('./texts/en.ts') };

const Console = lazily(async ({ i18n }) => {
  const [{ ConsoleScreen }] = await Promise.all([import('./ConsoleScreen.tsx'), addTextSource(i18n, texts)]);
  return ConsoleScreen;
});

/** The facilitator's window: what only he sees, and every command of the room. */
export const mount: MountScreen = (root, app) => {
  render(
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <Console />
      </ErrorBoundary>
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
