import type { Ref } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Solution } from '../../analysis/index.ts';
import { trailOf } from '../../engine/index.ts';
import { Button, useTexts } from '../../ui/index.ts';
import { FittedChart } from '../voyage/FittedChart.tsx';
import { BestRouteList } from './BestRouteList.tsx';
import { bestRouteOf, placeTold } from './bestRoute.ts';
import type { Finished } from './finished.ts';
import './voyageSection.css';

/** The best route is asked for twice where there is something to redo: it is the answer to every question. */
export type Asked = 'no' | 'warned' | 'yes';

interface VoyageSectionProps {
  readonly solution: Solution;
  readonly debrief: Finished;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  /** How to redo the dearest choice first; absent where nothing was lost. */
  readonly redo: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The map with the trail, and over it, once it is asked for, the best route as a ghost. */
export function VoyageSection({ solution, debrief, asked, onAsk, redo, headingRef }: VoyageSectionProps) {
  const r = useTexts('review');
  const { voyage } = solution;
  const { game, outcome } = debrief;
  const [step, setStep] = useState(1);
  const best = useMemo(() => bestRouteOf(solution), [solution]);
  const trail = useMemo(() => best && trailOf(voyage, best.game), [best]);
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what took its place.
    if (before.current !== asked)
      panel.current?.querySelector<HTMLElement>('[tabindex], button')?.focus({ preventScroll: true });
    before.current = asked;
  }, [asked]);
  const shown = asked === 'yes' && best && trail;
  return (
    <section class="voyage-section" aria-labelledby="map-title">
      <h3 id="map-title" ref={headingRef}>
        {r('map.title')}
      </h3>
      <FittedChart
        look="plain"
        voyage={voyage}
        game={game}
        outcome={outcome}
        sailed={1}
        best={
          shown
            ? {
                trail,
                name: r('map.name', { count: best.game.state.weeks }),
                at: placeTold(best, trail, step),
              }
            : undefined
        }
      />
      <div class={asked === 'yes' ? 'best-route is-shown' : 'best-route'} ref={panel}>
        {!best ? (
          <p>{r('map.unknown')}</p>
        ) : asked === 'no' ? (
          <>
            <p>{r('map.pitch')}</p>
            <Button onClick={() => onAsk(redo ? 'warned' : 'yes')}>{r('map.show')}</Button>
          </>
        ) : asked === 'warned' ? (
          <>
            <p tabIndex={-1}>{r('map.warning')}</p>
            <div class="review-actions">
              {redo && (
                <Button look="main" icon="replay" onClick={redo.onPress}>
                  {redo.label}
                </Button>
              )}
              <Button onClick={() => onAsk('yes')}>{r('map.anyway')}</Button>
            </div>
          </>
        ) : (
          <>
            <BestRouteList
              solution={solution}
              best={best}
              own={debrief.rows}
              step={step}
              onStep={setStep}
              same={redo === undefined}
            />
            <Button
              onClick={() => {
                setStep(1);
                onAsk('no');
              }}
            >
              {r('map.hide')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
