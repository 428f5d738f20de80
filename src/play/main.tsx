import { render } from 'preact';
import { AppContext, ErrorBoundary, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { PlayScreen } from './PlayScreen.tsx';

/** The player's screens: home, game and review. */
export const mount: MountScreen = (root, app) => {
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
