import { addTextSource, type TextSource } from '../../i18n/index.ts';
import type { App } from '../../ui/index.ts';
import { GraphView } from './GraphView.tsx';

const TEXTS: TextSource = {
  fr: async () => ({ studioGraph: (await import('../../i18n/locales/fr/studioGraph.json')).default }),
  en: async () => ({ studioGraph: (await import('../../i18n/locales/en/studioGraph.json')).default }),
};

/** The graph with its texts. */
export async function graphView({ i18n }: App) {
  await addTextSource(i18n, TEXTS);
  return GraphView;
}
