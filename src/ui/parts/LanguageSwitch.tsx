import { switchLanguage, UI_LANGUAGES } from '../../i18n/index.ts';
import { useApp } from '../base/app.ts';
import { useLanguage, useTexts } from '../base/useTexts.ts';
import './LanguageSwitch.css';

/** A language's name in itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** FR / EN: changes the language at once, wherever one is; nothing else moves. */
export function LanguageSwitch() {
  const { i18n, settings, notices } = useApp();
  const t = useTexts();
  const current = useLanguage();
  return (
    <fieldset class="language-switch">
      <legend class="hushed">{t('language')}</legend>
      {UI_LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={`${language.toUpperCase()} ${nameOf(language)}`}
          onClick={() => {
            notices.tellFault(settings.change({ language }));
            switchLanguage(i18n, language).catch(() => notices.show('offline'));
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
