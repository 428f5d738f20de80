import { render } from 'preact';
import { AppContext, type MountScreen } from '../../ui/index.ts';
import { FaultScreen } from './FaultScreen.tsx';
import './open.css';
import type { Faulty } from './openScenario.ts';

/** The only screen of a page whose scenario cannot be played: what is wrong with it. */
export function mountFaults(problem: Faulty): MountScreen {
  return (root, app) => {
    render(
      <AppContext.Provider value={app}>
        <FaultScreen problem={problem} />
      </AppContext.Provider>,
      root,
    );
    return () => render(null, root);
  };
}
