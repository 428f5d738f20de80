import { memo } from 'preact/compat';
import { useTexts } from '../../../ui/index.ts';
import { useWorkbench } from '../../workbench/useWorkbench.ts';
import { type Curve, pathOf } from '../layout/curve.ts';
import type { DrawnWay } from '../useDrawnWays.ts';

interface WayLineProps {
  readonly drawn: DrawnWay;
  readonly isBest: boolean;
  readonly isSelected: boolean;
  /** Whether the game of the playing pane went there. */
  readonly isPassed: boolean;
}

/** A small head at the end of a curve, along the way it heads there. */
function headOf(curve: Curve): string {
  const last = curve.at(-1);
  if (!last) return '';
  const [, , handle, { x, y }] = last;
  const length = Math.hypot(x - handle.x, y - handle.y) || 1;
  const ahead = { x: (x - handle.x) / length, y: (y - handle.y) / length };
  const at = (back: number, aside: number) =>
    `${Math.round((x - ahead.x * back - ahead.y * aside) * 10) / 10} ${Math.round((y - ahead.y * back + ahead.x * aside) * 10) / 10}`;
  return `M${at(0, 0)}L${at(8, 4.5)}L${at(8, -4.5)}Z`;
}

function WayLineOf({ drawn, isBest, isSelected, isPassed }: WayLineProps) {
  const s = useTexts('studioGraph');
  const bench = useWorkbench();
  const { way, curve, letter } = drawn;
  const path = pathOf(curve);
  const end = curve.at(-1)?.[3];
  const select = () =>
    bench.select(way.choice === undefined ? { node: way.from } : { node: way.from, choice: way.choice });
  const classes = ['way', isBest && 'is-best', isSelected && 'is-selected', !way.leads && 'is-broken'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; keys do the same on the chart
    <g class={classes.filter(Boolean).join(' ')} data-way={way.id} onClick={select}>
      {way.words !== '' && <title>{`${way.letter} · ${way.words}`}</title>}
      <path class="way-touch" d={path} />
      <path class="way-line" d={path} />
      {isPassed && <path class="way-trace" d={path} />}
      {way.leads && <path class="way-head" d={headOf(curve)} />}
      {!way.leads && end && (
        <g transform={`translate(${end.x} ${end.y})`}>
          <path class="way-end" d="M0-7V7M5-5 13 5M13-5 5 5" />
          <text class="way-missing" x={19} y={4.5}>
            {way.to === '' ? s('nowhere') : way.to}
          </text>
        </g>
      )}
      {way.letter !== '' && (
        <g class="way-letter" transform={`translate(${letter.x} ${letter.y})`}>
          <circle r={10} />
          <text y={4.6}>{way.letter}</text>
        </g>
      )}
    </g>
  );
}

/** One way with its letter; a way into nothing ends in a cross and the name of what is missing. */
export const WayLine = memo(WayLineOf);
