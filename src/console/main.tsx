import { render } from 'preact';
import { AppContext, type MountScreen, NoticeBoard } from '../ui/index.ts';
import { ConsoleScreen } from './ConsoleScreen.tsx';

/** The facilitator's window: what only he sees, and every command of the room. */
export const mount: MountScreen = (root, app) => {
  render(
    <AppContext.Provider value={app}>
      <ConsoleScreen />
      <NoticeBoard />
    </AppContext.Provider>,
    root,
  );
  return () => render(null, root);
};
