import { useMemo } from 'preact/hooks';
import { useBench } from '../workbench/useWorkbench.ts';
import { type ToldFindings, toldFindings } from './toldFindings.ts';

/** What is known to be wrong with the draft on the bench, as it becomes known. */
export function useFindings(): ToldFindings {
  const reading = useBench((state) => state.reading);
  const balance = useBench((state) => state.balance);
  const ended = useBench((state) => state.ended);
  return useMemo(() => toldFindings({ reading, balance, ended }), [reading, balance, ended]);
}
