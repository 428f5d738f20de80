import { addTextSource, type TextSource } from '../../i18n/index.ts';
import type { App } from '../../ui/index.ts';
import { BalanceView } from './BalanceView.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioBalance: (await import('../../i18n/locales/fr/studioBalance.json')).default }),
  en: async () => ({ studioBalance: (await import('../../i18n/locales/en/studioBalance.json')).default }),
};

/** The balance view, its texts being there. */
export async function balanceView({ i18n }: App) {
  await addTextSource(i18n, TEXTS);
  return BalanceView;
}
