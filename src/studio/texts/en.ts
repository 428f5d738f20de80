export { default as common } from '../../i18n/locales/en/common.json';
export { default as diagnostics } from '../../i18n/locales/en/diagnostics.json';
export { default as studio } from '../../i18n/locales/en/studio.json';
export { default as studioOutline } from '../../i18n/locales/en/studioOutline.json';
export { default as studioProblems } from '../../i18n/locales/en/studioProblems.json';
export { default as studioTrial } from '../../i18n/locales/en/studioTrial.json';
