import { useBench } from '../workbench/useWorkbench.ts';
import { useFindings } from './useFindings.ts';

/** Whether the draft may be published: errors block it, and so does a check that has not come to its end. */
export type Blocked =
  | { readonly type: 'free' }
  | { readonly type: 'checking' }
  | { readonly type: 'errors'; readonly count: number };

/** Follows the errors of the draft on the bench. */
export function useBlocked(): Blocked {
  const { findings, isChecking } = useFindings();
  const isRead = useBench((state) => state.reading?.current === true);
  const count = findings.filter(({ severity }) => severity === 'error').length;
  if (isRead && count > 0) return { type: 'errors', count };
  return isChecking ? { type: 'checking' } : { type: 'free' };
}
