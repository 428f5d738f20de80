import type { ToldFindings } from '../workbench/toldFindings.ts';
import { useBench } from '../workbench/useWorkbench.ts';

/** What is known to be wrong with the draft on the bench, as it becomes known. */
export function useFindings(): ToldFindings {
  return useBench((state) => state.told);
}
