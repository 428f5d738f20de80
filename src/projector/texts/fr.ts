export { default as common } from '../../i18n/locales/fr/common.json';
export { default as join } from '../../i18n/locales/fr/join.json';
export { default as projector } from '../../i18n/locales/fr/projector.json';
