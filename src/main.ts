import { addTextSource, createI18n, preferredLanguage, type TextSource, UI_LANGUAGES } from './i18n/index.ts';
import {
  browserStorage,
  createLogbook,
  createOwnScenarios,
  createSettings,
  oneScenario,
  shelfOf,
} from './store/index.ts';
import { type App, createNotices, goTo, type MountScreen, parseRoute } from './ui/index.ts';
import './ui/base/fonts.css';
import './ui/base/tokens.css';
import './ui/base/base.css';

/** What a page that stands alone has inside: its progress is kept apart from that of other such pages. */
const opened = import.meta.env.ALONE
  ? await (await import('./play/open/openInside.ts')).openInside(window)
  : undefined;
const faulty = opened && 'findings' in opened ? opened : undefined;
const inside = opened && 'key' in opened ? opened : undefined;

const storage = inside ? shelfOf(browserStorage(window), inside.key) : browserStorage(window);
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
  ownScenarios: inside ? oneScenario(inside) : createOwnScenarios(),
  ...(inside && { inside }),
  notices: createNotices(),
  storage,
};

interface Screen {
  readonly code: () => Promise<{ readonly mount: MountScreen }>;
  /** Absent where the screen fetches its own: the start of a game need not know where they lie. */
  readonly texts?: TextSource;
}

const play: Screen = {
  code: async () =>
    import.meta.env.ALONE && faulty
      ? { mount: (await import('./play/open/mountFaults.tsx')).mountFaults(faulty) }
      : import('./play/main.tsx'),
  texts: { fr: () => import('./play/texts/fr.ts'), en: () => import('./play/texts/en.ts') },
};

/**
 * Each screen arrives with its own code, and its texts in one language, when its address is first opened. What is
 * shipped as one file is there to be played: the studio stays behind.
 */
const SCREENS = {
  play,
  projector: { code: () => import('./projector/main.tsx') },
  console: { code: () => import('./console/main.tsx') },
  studio: import.meta.env.ALONE
    ? play
    : {
        code: () => import('./studio/main.tsx'),
        texts: { fr: () => import('./studio/texts/fr.ts'), en: () => import('./studio/texts/en.ts') },
      },
} satisfies Record<string, Screen>;

function screenOf(hash: string): keyof typeof SCREENS {
  const { type } = parseRoute(hash);
  return type in SCREENS ? (type as keyof typeof SCREENS) : 'play';
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
    const { code, texts }: Screen = SCREENS[wanted];
    const [{ mount }] = await Promise.all([code(), texts && addTextSource(i18n, texts)]);
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
  if (inside && location.hash === '') goTo({ type: 'play', scenario: inside.key }, true);
  await show();
}

const root = document.getElementById('app');
if (root) await start(root);
// Nothing that is seen waits for it, and beside a game that begins nothing is fetched that can wait.
if (!import.meta.env.ALONE) {
  if (location.hash.includes('play')) await new Promise((go) => setTimeout(go, 1e4));
  await (await import('./ui/base/afterStart.ts')).afterStart(window);
}
