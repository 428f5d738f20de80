import { render } from 'preact';
import { AppContext, ErrorBoundary, lazily, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { Waiting } from './frame/Waiting.tsx';
import './forcedColours.css';
import './studio.css';

/** Fetched in a step of its own: the start of a game would otherwise carry the names of all its parts. */
const Studio = lazily(async () => (await import('./StudioScreen.tsx')).StudioScreen, Waiting);

/** The studio: where a trainer writes, sees, proves and ships a scenario. */
export const mount: MountScreen = (root, app) => {
  render(
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <Studio />
      </ErrorBoundary>
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
