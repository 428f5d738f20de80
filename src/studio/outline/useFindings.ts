import { useMemo } from 'preact/hooks';
import type { Finding } from '../../format/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';

const NONE: readonly Finding[] = [];

/**
 * All that is known to be wrong: of the reading at once, of the balance as it was last judged, so that what
 * stands beside a field does not come and go with each keystroke.
 */
export function useFindings(): readonly Finding[] {
  const read = useBench((state) => state.reading?.findings) ?? NONE;
  const balanced = useBench((state) => state.balance?.findings) ?? NONE;
  return useMemo(() => [...read, ...balanced.filter(({ code }) => code.startsWith('PN4'))], [read, balanced]);
}
