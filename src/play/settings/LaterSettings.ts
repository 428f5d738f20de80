import { addNamespace } from '../../i18n/index.ts';
import { lazily } from '../../ui/index.ts';

/** The settings, whose code and texts arrive when they are first opened. */
export const LaterSettings = lazily(async ({ i18n }) => {
  const [{ SettingsDialog }, { default: fr }, { default: en }] = await Promise.all([
    import('./SettingsDialog.tsx'),
    import('../../i18n/locales/fr/settings.json'),
    import('../../i18n/locales/en/settings.json'),
  ]);
  addNamespace(i18n, 'settings', { fr, en });
  return SettingsDialog;
});
