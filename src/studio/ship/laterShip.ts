import { addTextSource, type TextSource } from '../../i18n/index.ts';
import { type App, lazily } from '../../ui/index.ts';
import { Waiting } from '../frame/Waiting.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioShip: (await import('../../i18n/locales/fr/studioShip.json')).default }),
  en: async () => ({ studioShip: (await import('../../i18n/locales/en/studioShip.json')).default }),
};

async function addShipTexts({ i18n }: App): Promise<void> {
  await addTextSource(i18n, TEXTS);
}

/** Fetches the view in which a draft is shipped, with its texts. */
export async function loadShipView(app: App) {
  const [{ ShipView }] = await Promise.all([import('./ShipView.tsx'), addShipTexts(app)]);
  return ShipView;
}

/** The storyboard to print, when it is first asked for. */
export const LaterStoryboard = lazily(async (app) => {
  const [{ StoryboardScreen }] = await Promise.all([import('./StoryboardScreen.tsx'), addShipTexts(app)]);
  return StoryboardScreen;
}, Waiting);

/** What a review link opens. */
export const LaterOpenLink = lazily(async (app) => {
  const [{ OpenLinkScreen }] = await Promise.all([import('./OpenLinkScreen.tsx'), addShipTexts(app)]);
  return OpenLinkScreen;
}, Waiting);
