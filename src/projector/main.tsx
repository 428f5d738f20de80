import { render } from 'preact';
import { AppContext, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { ProjectorScreen } from './ProjectorScreen.tsx';

/** The room's screen: one window that carries a whole workshop. */
export const mount: MountScreen = (root, app) => {
  render(
    <AppContext.Provider value={app}>
      <ProjectorScreen />
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
