import { render } from 'preact';
import { AppContext, ErrorBoundary, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { StudioScreen } from './StudioScreen.tsx';

/** The studio: where a trainer writes, sees, proves and ships a scenario. */
export const mountStudio: MountScreen = (root, app) => {
  render(
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <StudioScreen />
      </ErrorBoundary>
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
