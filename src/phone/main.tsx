import { render } from 'preact';
import { preferredLanguage, UI_LANGUAGES } from '../i18n/index.ts';
import { connectPhone } from '../live/index.ts';
import { browserStorage, createSettings } from '../store/index.ts';
import '../ui/base/tokens.css';
import '../ui/base/base.css';
import { PhonePage } from './PhonePage.tsx';
import './phone.css';

const storage = browserStorage(window);
const settings = createSettings(storage);
const { language, textSize } = settings.state.getState();
document.documentElement.dataset.textSize = textSize;

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(
    <PhonePage
      language={preferredLanguage(UI_LANGUAGES, {
        address: new URLSearchParams(location.search).get('lng'),
        stored: language,
        browser: navigator.languages,
      })}
      onLanguage={(language) => settings.change({ language })}
      connect={(room, lang) => connectPhone({ url: location.origin, room, lang, storage })}
    />,
    root,
  );
}
