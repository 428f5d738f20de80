import { useMemo } from 'preact/hooks';
import { type Translate, translator } from '../../i18n/index.ts';
import { useApp, useLanguage } from '../../ui/index.ts';

/** The texts that rows need, made once for all of them. */
export interface RowWords {
  readonly language: string;
  readonly say: Translate;
  /** Words of the translation sheet: kinds of texts and states. */
  readonly sheet: Translate;
  /** Words of the whole studio: moods. */
  readonly studio: Translate;
  readonly diagnostics: Translate;
}

/** The words of the translations in the language of the interface; the same object as long as that stays. */
export function useRowWords(): RowWords {
  const { i18n } = useApp();
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      say: translator(i18n, 'studioTexts'),
      sheet: translator(i18n, 'sheet'),
      studio: translator(i18n, 'studio'),
      diagnostics: translator(i18n, 'diagnostics'),
    }),
    [i18n, language],
  );
}
