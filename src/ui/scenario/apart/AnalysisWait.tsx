import { formatNumber } from '../../../i18n/index.ts';
import { useLanguage, useTexts } from '../../base/useTexts.ts';
import { Button } from '../../parts/Button.tsx';
import './analysisWait.css';
import type { Solving } from './solveApart.ts';

/** Progress of the analysis of a large scenario, and the way to play without it. */
export function AnalysisWait({ states, skip }: Solving) {
  const a = useTexts('analysis');
  const language = useLanguage();
  return (
    <div class="analysis-wait">
      <p role="status">{a('waiting')}</p>
      {/* Counting aloud would drown everything else. */}
      <p class="analysis-count" aria-hidden="true">
        {a('states', { number: formatNumber(language, states) })}
      </p>
      <Button onClick={skip}>{a('skip')}</Button>
      <p class="analysis-note">{a('note')}</p>
    </div>
  );
}
