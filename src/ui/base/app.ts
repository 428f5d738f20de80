import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../../i18n/index.ts';
import type { Logbook, OwnScenario, OwnScenarios, SettingsStore, StoragePort } from '../../store/index.ts';
import type { Notices } from './notices.ts';

/** What every screen shares; made once by `src/main.ts`. */
export interface App {
  readonly i18n: I18n;
  readonly settings: SettingsStore;
  readonly logbook: Logbook;
  readonly ownScenarios: OwnScenarios;
  /** The scenario that a page standing alone is there for; it is the only one of `ownScenarios`. */
  readonly inside?: OwnScenario;
  readonly notices: Notices;
  /** For what only a later screen keeps. */
  readonly storage: StoragePort;
}

/** One screen: draws itself into `root` and returns its undo. */
export type MountScreen = (root: HTMLElement, app: App) => () => void;

export const AppContext = createContext<App | undefined>(undefined);

/** The app around a component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A screen was drawn outside of AppContext');
  return app;
}
