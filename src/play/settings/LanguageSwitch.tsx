import { UI_LANGUAGES } from '../../i18n/index.ts';
import { useApp, useLanguage, useTexts } from '../../ui/index.ts';
import './settings.css';

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
          aria-label={i18n.getFixedT(language, 'common')('languageName')}
          onClick={() => {
            notices.tellFault(settings.change({ language }));
            void i18n.changeLanguage(language);
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
