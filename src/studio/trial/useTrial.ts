import { useMemo, useRef } from 'preact/hooks';
import type { Scenario, Voyage } from '../../engine/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { type Continued, continued } from './continued.ts';
import { isShownAlike } from './isShownAlike.ts';
import { voyageOf } from './voyageOf.ts';

/** The game beside the draft, as the draft now lets it be played. */
export interface TrialGame extends Continued {
  /** Where nothing that the game shows has changed, it may be that of a former text. */
  readonly scenario: Scenario;
  readonly voyage: Voyage;
  /** The rules of the text as it stands cannot be played: this is the last scenario that could. */
  readonly former: boolean;
}

/**
 * Plays the choices of the trial on the draft after each edit; `undefined` until there is something to play. The same
 * object as long as it looks the same.
 */
export function useTrial(): TrialGame | undefined {
  const playable = useBench((state) => state.reading?.playable);
  const isRead = useBench((state) => state.reading !== undefined);
  const trial = useBench((state) => state.trial);
  const measured = useBench((state) => state.measured);
  const last = useRef<Scenario>(undefined);
  const drawn = useRef<TrialGame>(undefined);
  if (playable && !(drawn.current && isShownAlike(drawn.current, playable))) last.current = playable;
  const scenario = last.current;
  const scored = useRef<Voyage>(undefined);
  const voyage = useMemo(() => {
    scored.current = scenario && voyageOf(scenario, measured, scored.current);
    return scored.current;
  }, [scenario, measured]);
  const game = useMemo(() => voyage && continued(voyage, trial), [voyage, trial]);
  const former = isRead && !playable;
  drawn.current = useMemo(
    () => scenario && voyage && game && { ...game, scenario, voyage, former },
    [scenario, voyage, game, former],
  );
  return drawn.current;
}
