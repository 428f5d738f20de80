import { render } from 'preact';
import { AppContext, type MountScreen } from '../ui/index.ts';

/** The room's screen. */
export const mountProjector: MountScreen = (root, app) => {
  render(<AppContext.Provider value={app}>{null}</AppContext.Provider>, root);
  return () => render(null, root);
};
