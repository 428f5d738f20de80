import { memo } from 'preact/compat';
import { useTexts } from '../../../ui/index.ts';
import { type Curve, pathOf } from '../layout/curve.ts';
import type { DrawnWay } from '../useDrawnWays.ts';
import { type WayLook, WayPart } from './WayPart.tsx';

interface WayLineProps extends WayLook {
  readonly drawn: DrawnWay;
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

function WayLineOf({ drawn: { way, curve }, isPassed, ...look }: WayLineProps) {
  const s = useTexts('studioGraph');
  const path = pathOf(curve);
  const end = curve.at(-1)?.[3];
  return (
    <WayPart way={way} {...look}>
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
    </WayPart>
  );
}

/** The line of one way; a way into nothing ends in a cross and the name of what is missing. */
export const WayLine = memo(WayLineOf);
