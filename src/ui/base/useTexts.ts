import { useEffect, useState } from 'preact/hooks';
import { type Translate, translator } from '../../i18n/index.ts';
import { useApp } from './app.ts';

/** The current language tag; draws again when it changes. */
export function useLanguage(): string {
  const { i18n } = useApp();
  const [language, setLanguage] = useState(i18n.language);
  useEffect(() => {
    setLanguage(i18n.language);
    i18n.on('languageChanged', setLanguage);
    return () => i18n.off('languageChanged', setLanguage);
  }, [i18n]);
  return language;
}

/** The texts of an interface namespace in the current language. */
export function useTexts(namespace = 'common'): Translate {
  useLanguage();
  return translator(useApp().i18n, namespace);
}
