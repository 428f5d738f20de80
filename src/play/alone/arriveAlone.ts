import { addNamespace } from '../../i18n/index.ts';
import en from '../../i18n/locales/en/alone.json';
import fr from '../../i18n/locales/fr/alone.json';
import type { App } from '../../ui/index.ts';
import { AloneHome } from './AloneHome.tsx';

/** The home of a page that stands alone, with its texts. */
export function arriveAlone({ i18n }: App): typeof AloneHome {
  addNamespace(i18n, 'alone', { fr, en });
  return AloneHome;
}
