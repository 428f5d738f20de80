import { useMemo } from 'preact/hooks';
import { type Outcome, type Replay, trailOf, type Voyage } from '../../engine/index.ts';
import { ChartBorder, useSize } from '../../ui/index.ts';
import type { Box } from './box.ts';
import type { ChartLook } from './chartFrame.ts';
import { type GhostTrail, planChart } from './planChart.ts';
import './sheet.css';
import { useTextScale } from './useTextScale.ts';
import { useVoyageWords } from './useVoyageWords.ts';
import { VoyageChart } from './VoyageChart.tsx';

interface FittedChartProps {
  readonly look: ChartLook;
  readonly voyage: Voyage;
  readonly game: Replay;
  readonly outcome: Outcome;
  readonly sailed: number;
  /** The best way, drawn as a ghost; `at` is the place on its trail that its boat has come to. */
  readonly best?: (GhostTrail & { readonly at: number }) | undefined;
  /** What lies on the sheet: it is told where the plan leaves room for a note, in the chart's pixels. */
  readonly children?: (note: Box | undefined) => preact.ComponentChildren;
}

/** Chart pixels that a sheet is drawn for; larger sheets are drawn larger. */
const DRAWN = { wide: { width: 1280, height: 720 }, plain: { width: 700, height: 420 } } as const;
const LARGEST = 2;
/** Width of the graduated border, in CSS pixels at any size. */
const BORDER = 10;

/** The chart of a finished voyage, drawn to the size of the element that its class gives it. */
export function FittedChart({ look, voyage, game, outcome, sailed, best, children }: FittedChartProps) {
  const { ref, width, height } = useSize<HTMLDivElement>();
  const words = useVoyageWords(voyage.scenario, game, outcome);
  const textScale = useTextScale();
  const drawn = DRAWN[look];
  const scale = Math.min(LARGEST, Math.max(1, Math.min(width / drawn.width, height / drawn.height)));
  const key = [...Object.values(words), best?.name].join();
  const plan = useMemo(
    () =>
      width > 0 && height > 0
        ? planChart({
            look,
            size: { width: width / scale, height: height / scale },
            voyage,
            trail: trailOf(voyage, game),
            outcome,
            words,
            best,
            textScale,
          })
        : undefined,
    [look, width, height, key, textScale, game, best?.trail],
  );
  return (
    <div class={`voyage-sheet is-${look}`} ref={ref} style={{ fontSize: `${16 * scale * textScale}px` }}>
      {plan && (
        <>
          <VoyageChart
            plan={plan}
            outcome={outcome}
            words={words}
            own={game.ownForecast}
            best={best}
            sailed={sailed}
            textScale={textScale}
          />
          <div class="voyage-border" style={{ inset: `${plan.frame.sheet.left * scale - BORDER}px` }}>
            <ChartBorder />
          </div>
          {children?.(plan.labels.note && scaled(plan.labels.note, scale))}
        </>
      )}
    </div>
  );
}

function scaled({ left, top, right, bottom }: Box, scale: number): Box {
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}
