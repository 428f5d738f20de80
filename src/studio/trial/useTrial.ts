import { useMemo, useRef } from 'preact/hooks';
import type { Scenario, Voyage } from '../../engine/index.ts';
import { useSolution } from '../workbench/useSolution.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { type Continued, continued } from './continued.ts';
import { voyageOf } from './voyageOf.ts';

/** The game beside the draft, as the draft now lets it be played. */
export interface TrialGame extends Continued {
  readonly scenario: Scenario;
  readonly voyage: Voyage;
  /** The rules of the text as it stands cannot be played: this is the last scenario that could. */
  readonly former: boolean;
}

/** Plays the choices of the trial on the draft after each edit; `undefined` until there is something to play. */
export function useTrial(): TrialGame | undefined {
  const reading = useBench((state) => state.reading);
  const trial = useBench((state) => state.trial);
  const solution = useSolution();
  const last = useRef<Scenario>(undefined);
  if (reading?.playable) last.current = reading.playable;
  const scenario = last.current;
  const voyage = useMemo(() => scenario && voyageOf(scenario, solution), [scenario, solution]);
  const game = useMemo(() => voyage && continued(voyage, trial), [voyage, trial]);
  if (!scenario || !voyage || !game) return undefined;
  return { ...game, scenario, voyage, former: reading !== undefined && !reading.playable };
}
