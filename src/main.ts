import { addTextSource, createI18n, preferredLanguage, type TextSource, UI_LANGUAGES } from './i18n/index.ts';
import {
  browserStorage,
  createLogbook,
  createOwnScenarios,
  createRoomBook,
  createSettings,
} from './store/index.ts';
import { type App, createNotices, keepOffline, type MountScreen, parseRoute } from './ui/index.ts';
import './ui/base/tokens.css';
import './ui/base/base.css';

const storage = browserStorage(window);
const settings = createSettings(storage);
const i18n = createI18n(
  preferredLanguage(UI_LANGUAGES, {
    address: new URLSearchParams(location.search).get('lng'),
    stored: settings.state.getState().language,
    browser: navigator.languages,
  }),
);

const app: App = {
  i18n,
  settings,
  logbook: createLogbook(storage),
  ownScenarios: createOwnScenarios(),
  rooms: createRoomBook(storage),
  notices: createNotices(),
  storage,
};

/** Each screen arrives with its own code, and its texts in one language, when its address is first opened. */
const SCREENS = {
  play: {
    code: async () => (await import('./play/main.tsx')).mountPlay,
    texts: { fr: () => import('./play/texts/fr.ts'), en: () => import('./play/texts/en.ts') },
  },
  projector: {
    code: async () => (await import('./projector/main.tsx')).mountProjector,
    texts: { fr: () => import('./projector/texts/fr.ts'), en: () => import('./projector/texts/en.ts') },
  },
  studio: {
    code: async () => (await import('./studio/main.tsx')).mountStudio,
    texts: { fr: () => import('./studio/texts/fr.ts'), en: () => import('./studio/texts/en.ts') },
  },
} satisfies Record<string, { readonly code: () => Promise<MountScreen>; readonly texts: TextSource }>;

function screenOf(hash: string): keyof typeof SCREENS {
  const { type } = parseRoute(hash);
  return type === 'projector' || type === 'studio' ? type : 'play';
}

/** Settings that the whole page wears: language, font, size of the text, stillness. */
function dress(): void {
  const { textSize, font, calm } = settings.state.getState();
  const page = document.documentElement;
  page.lang = i18n.language;
  page.dataset.textSize = textSize;
  page.dataset.font = font;
  page.dataset.calm = String(calm || matchMedia('(prefers-reduced-motion: reduce)').matches);
}

async function start(root: HTMLElement): Promise<void> {
  let shown: keyof typeof SCREENS | undefined;
  let unmount = () => {};
  const show = async () => {
    const wanted = screenOf(location.hash);
    if (wanted === shown) return;
    shown = wanted;
    const { code, texts } = SCREENS[wanted];
    const [mount] = await Promise.all([code(), addTextSource(i18n, texts)]);
    if (shown !== wanted) return;
    unmount();
    root.replaceChildren();
    unmount = mount(root, app);
  };
  dress();
  settings.state.subscribe(dress);
  i18n.on('languageChanged', dress);
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', dress);
  addEventListener('hashchange', () => void show());
  await show();
}

const root = document.getElementById('app');
if (root) await start(root);
await keepOffline(window);
