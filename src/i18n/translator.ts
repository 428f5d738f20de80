import type { I18n } from './createI18n.ts';

/** Text of a key in the current language; `params` fill `{{name}}`, `count` picks the plural. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** A translator of one interface namespace, in the language that the instance has when it is called. */
export function translator(i18n: I18n, namespace: string): Translate {
  return (key, params) => i18n.t(key, { ns: namespace, ...params });
}

/** A translator of flat keys (a scenario's texts), whose own first language is the fallback. */
export function flatTranslator(i18n: I18n, namespace: string, fallback: string): Translate {
  return (key, params) =>
    i18n.t(key, {
      ns: namespace,
      keySeparator: false,
      nsSeparator: false,
      nest: false,
      fallbackLng: fallback,
      ...params,
    });
}
