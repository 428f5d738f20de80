export { default as common } from '../../i18n/locales/en/common.json';
export { default as console } from '../../i18n/locales/en/console.json';
export { default as join } from '../../i18n/locales/en/join.json';
export { default as projector } from '../../i18n/locales/en/projector.json';
