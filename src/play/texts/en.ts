export { default as common } from '../../i18n/locales/en/common.json';
export { default as home } from '../../i18n/locales/en/home.json';
export { default as meeting } from '../../i18n/locales/en/meeting.json';
export { default as open } from '../../i18n/locales/en/open.json';
export { default as play } from '../../i18n/locales/en/play.json';
