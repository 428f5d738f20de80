import { useMemo } from 'preact/hooks';
import { type Finding, fixOf, isFixable } from '../../format/index.ts';
import { type Translate, translator } from '../../i18n/index.ts';
import { useApp } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { mendLetters } from './mendLetters.ts';

/** Mending what has one remedy, at a click. */
export interface Fixing {
  /** What the button that mends a finding is called. */
  readonly fixName: (finding: Finding) => string;
  /** Whether a finding has such a button. */
  readonly canFix: (finding: Finding) => boolean;
  /** @returns false when there is no certain remedy after all */
  readonly onFix: (finding: Finding) => Promise<boolean>;
}

function isOfLetters({ code, severity }: Finding): boolean {
  return code === 'PN401' && severity === 'warning';
}

/** The remedies of the draft on the bench; the history takes each as one step. */
export function useFixing(): Fixing {
  const { i18n } = useApp();
  const bench = useWorkbench();
  return useMemo(() => fixingOf(bench, translator(i18n, 'studioProblems')), [bench, i18n]);
}

function fixingOf(bench: Workbench, p: Translate): Fixing {
  return {
    fixName: (finding) => {
      const { suggestion } = finding.params;
      if (isOfLetters(finding)) return p('fix.letters');
      return suggestion === undefined ? p('fix.plain') : p('fix.suggestion', { suggestion });
    },
    canFix: (finding) => isFixable(finding) || isOfLetters(finding),
    onFix: async (finding) => {
      const { text } = bench.state.getState().draft;
      const mended = isOfLetters(finding) ? await mendLetters(text) : fixOf(text, finding);
      // Typed meanwhile: the remedy was for another text.
      if (mended === undefined || bench.state.getState().draft.text !== text) return false;
      bench.write(mended);
      return true;
    },
  };
}
