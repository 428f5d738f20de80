import type { Scenario } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { useFindings } from './useFindings.ts';

/**
 * Whether the draft may be published: errors block it, and so does a check that is still going on. One that ended
 * early blocks nothing that could be read: nobody would ever lift it.
 */
export type Blocked =
  | { readonly type: 'free'; readonly scenario: Scenario }
  /** What is known so far may be of an older text. */
  | { readonly type: 'checking' }
  | { readonly type: 'errors'; readonly errors: readonly Finding[] };

/** Follows what stands between the draft on the bench and its players. */
export function useBlocked(): Blocked {
  const { findings, isChecking } = useFindings();
  const reading = useBench((state) => state.reading);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!reading?.current) return { type: 'checking' };
  if (errors.length > 0 || !reading.scenario) return { type: 'errors', errors };
  return isChecking ? { type: 'checking' } : { type: 'free', scenario: reading.scenario };
}
