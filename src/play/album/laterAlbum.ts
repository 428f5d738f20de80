import { addNamespace, type I18n } from '../../i18n/index.ts';
import en from '../../i18n/locales/en/album.json';
import fr from '../../i18n/locales/fr/album.json';
import { AlbumScreen } from './AlbumScreen.tsx';

/** The album, once its words are there. */
export function albumScreen(i18n: I18n) {
  addNamespace(i18n, 'album', { fr, en });
  return AlbumScreen;
}
