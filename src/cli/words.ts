import { addNamespace, createI18n, type Translate, translator } from '../i18n/index.ts';
import cliEn from '../i18n/locales/en/cli.json' with { type: 'json' };
import diagnosticsEn from '../i18n/locales/en/diagnostics.json' with { type: 'json' };
import explainEn from '../i18n/locales/en/explain.json' with { type: 'json' };
import reportEn from '../i18n/locales/en/report.json' with { type: 'json' };
import cliFr from '../i18n/locales/fr/cli.json' with { type: 'json' };
import diagnosticsFr from '../i18n/locales/fr/diagnostics.json' with { type: 'json' };
import explainFr from '../i18n/locales/fr/explain.json' with { type: 'json' };
import reportFr from '../i18n/locales/fr/report.json' with { type: 'json' };

/** The texts that the commands say, in one language. */
export interface Words {
  readonly language: string;
  /** Texts of the commands themselves. */
  readonly say: Translate;
  /** Texts of the findings. */
  readonly diagnostics: Translate;
  /** What each code means. */
  readonly explain: Translate;
  /** Texts of the balance report. */
  readonly report: Translate;
}

/** @param language `fr` or `en` */
export function wordsIn(language: string): Words {
  const i18n = createI18n(language);
  addNamespace(i18n, 'cli', { fr: cliFr, en: cliEn });
  addNamespace(i18n, 'diagnostics', { fr: diagnosticsFr, en: diagnosticsEn });
  addNamespace(i18n, 'explain', { fr: explainFr, en: explainEn });
  addNamespace(i18n, 'report', { fr: reportFr, en: reportEn });
  return {
    language,
    say: translator(i18n, 'cli'),
    diagnostics: translator(i18n, 'diagnostics'),
    explain: translator(i18n, 'explain'),
    report: translator(i18n, 'report'),
  };
}
