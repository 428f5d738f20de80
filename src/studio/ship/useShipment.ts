import type { Scenario } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import { useFindings } from '../problems/useFindings.ts';
import { useBench } from '../workbench/useWorkbench.ts';

/** Whether the draft can leave the studio as it stands. */
export type Shipment =
  | { readonly type: 'ready'; readonly scenario: Scenario; readonly warnings: readonly Finding[] }
  | { readonly type: 'blocked'; readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] }
  /** The text is being read; `warnings` are of an older one. */
  | { readonly type: 'checking'; readonly warnings: readonly Finding[] };

/** What stands between the draft and its readers: errors block it, warnings are told. */
export function useShipment(): Shipment {
  const reading = useBench((state) => state.reading);
  const { findings } = useFindings();
  const of = (wanted: string) => findings.filter(({ severity }) => severity === wanted);
  const warnings = of('warning');
  if (!reading?.current) return { type: 'checking', warnings };
  const errors = of('error');
  return errors.length === 0 && reading.scenario
    ? { type: 'ready', scenario: reading.scenario, warnings }
    : { type: 'blocked', errors, warnings };
}
