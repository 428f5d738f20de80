import { useRef } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import type { Figures } from '../checker/protocol.ts';
import { useBench } from '../workbench/useWorkbench.ts';

/** Figures with the scenario that they are of. */
export interface Measured {
  readonly figures: Figures;
  readonly scenario: Scenario;
}

/**
 * The figures last found, with their own scenario: while a newer text is being checked those of the text before.
 * `undefined` until there are some.
 */
export function useMeasured(): Measured | undefined {
  const reading = useBench((state) => state.reading);
  const balance = useBench((state) => state.balance);
  const last = useRef<Measured>(undefined);
  const figures = balance?.figures;
  if (figures && balance.current && reading?.current && reading.playable)
    last.current = { figures, scenario: reading.playable };
  return last.current;
}
