export { default as common } from '../../i18n/locales/fr/common.json';
export { default as diagnostics } from '../../i18n/locales/fr/diagnostics.json';
export { default as studio } from '../../i18n/locales/fr/studio.json';
export { default as studioOutline } from '../../i18n/locales/fr/studioOutline.json';
export { default as studioProblems } from '../../i18n/locales/fr/studioProblems.json';
export { default as studioTrial } from '../../i18n/locales/fr/studioTrial.json';
