export { addNamespace, createI18n, type I18n, type Texts, UI_LANGUAGES } from './createI18n.ts';
export { describeFinding, type FindingWords } from './describeFinding.ts';
export { formatDay } from './formatDay.ts';
export { formatList } from './formatList.ts';
export { formatMoment } from './formatMoment.ts';
export { formatNumber, formatPercent, formatSigned } from './formats.ts';
export { preferredLanguage } from './preferredLanguage.ts';
export { addTextSource, switchLanguage, type TextSource } from './textSource.ts';
export { flatTranslator, type Translate, translator } from './translator.ts';
