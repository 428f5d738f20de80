import { addNamespace } from '../../i18n/index.ts';
import { lazily } from '../base/lazily.tsx';

/** What is shown while a large scenario is solved, fetched when that happens. */
export const LaterAnalysisWait = lazily(async ({ i18n }) => {
  const [{ AnalysisWait }, { default: fr }, { default: en }] = await Promise.all([
    import('./apart/AnalysisWait.tsx'),
    import('../../i18n/locales/fr/analysis.json'),
    import('../../i18n/locales/en/analysis.json'),
  ]);
  addNamespace(i18n, 'analysis', { fr, en });
  return AnalysisWait;
});
