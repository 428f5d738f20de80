export { default as common } from '../../i18n/locales/fr/common.json';
export { default as home } from '../../i18n/locales/fr/home.json';
export { default as meeting } from '../../i18n/locales/fr/meeting.json';
export { default as open } from '../../i18n/locales/fr/open.json';
export { default as play } from '../../i18n/locales/fr/play.json';
