import './dial.css';
import { FlatStaff } from './FlatStaff.tsx';
import { PALETTE } from './palette.ts';
import { freshBars, STAFF_COLOURS, type StaffKind } from './staffColours.ts';

interface StaffProps {
  readonly kind: StaffKind;
  /** Percentage of the signature line, 0 to 100. */
  readonly value: number;
  /** The value before the move just made: what came since is drawn brighter, in bars. */
  readonly former?: number | undefined;
  /** Where scale and marker stand; by default right for the forecast, left for the progress. */
  readonly side?: 'left' | 'right';
  /** Length of the scale in pixels: 170, or 132 laid flat, by default. */
  readonly length?: number;
  /** Laid flat, without figures: for phones. */
  readonly horizontal?: boolean;
  readonly class?: string;
}

const STEPS = Array.from({ length: 10 }, (_, index) => index);
const MARKS = Array.from({ length: 11 }, (_, index) => index * 10);

/**
 * A tide staff: how much of the way to the signature line is claimed (forecast) or gained (progress).
 * Both stand on one scale, so that the gap is read across (visual page, 2 and 3). The box is the staff
 * alone, figures and marker stand outside of it. Hidden from screen readers.
 */
export function Staff({ kind, value, former, side, length, horizontal = false, ...rest }: StaffProps) {
  if (horizontal)
    return <FlatStaff kind={kind} value={value} former={former} length={length ?? 132} {...rest} />;
  const size = length ?? 170;
  const right = (side ?? (kind === 'forecast' ? 'right' : 'left')) === 'right';
  const at = (percent: number) => size - (size * percent) / 100;
  const sign = right ? 1 : -1;
  const edge = right ? 20 : 0;
  return (
    <svg
      class={`dial ${rest.class ?? ''}`}
      width={20}
      height={size}
      viewBox={`0 0 20 ${size}`}
      aria-hidden="true"
    >
      <rect width={20} height={size} fill={PALETTE.night850} />
      {STEPS.map((step) => (
        <rect
          key={step}
          x={step % 2 === 0 ? 0 : 10}
          y={at(10 * step + 10)}
          width={10}
          height={size / 10}
          fill={PALETTE.night600}
        />
      ))}
      <Fill kind={kind} value={value} former={former ?? value} at={at} />
      <rect width={20} height={size} fill="none" stroke={PALETTE.night300} stroke-width={1.2} />
      {MARKS.map((mark) => (
        <path
          key={mark}
          d={`M${edge} ${at(mark)}h${sign * (mark % 50 === 0 ? 8 : 4)}`}
          stroke={PALETTE.night300}
          stroke-width={mark % 50 === 0 ? 1.8 : 1}
        />
      ))}
      <g font-size={11.5} font-weight={600} text-anchor={right ? 'start' : 'end'} fill={PALETTE.night300}>
        {[0, 50, 100].map((mark) => (
          <text key={mark} x={edge + 12 * sign} y={at(mark) + 4}>
            {mark}
          </text>
        ))}
      </g>
      <path d={`M${edge + sign} ${at(value)}l${11 * sign}-6.5v13Z`} fill={PALETTE.paper} />
      <path d="M-5 0H25" stroke={PALETTE.paper} stroke-width={2.6} />
    </svg>
  );
}

interface FillProps {
  readonly kind: StaffKind;
  readonly value: number;
  readonly former: number;
  readonly at: (percent: number) => number;
}

/** The filled part, from below: what stood, then what came in bars of 5 points, or dashed what was lost. */
function Fill({ kind, value, former, at }: FillProps) {
  const { fill, fresh } = STAFF_COLOURS[kind];
  const low = Math.min(value, former);
  return (
    <>
      <rect y={at(low)} width={20} height={at(0) - at(low)} fill={fill} />
      {value > former && <rect y={at(value)} width={20} height={at(former) - at(value)} fill={fresh} />}
      {freshBars(former, value).map((bar) => (
        <path key={bar} d={`M0 ${at(bar)}H20`} stroke={fill} stroke-width={2} />
      ))}
      {former > value && (
        <path
          d={`M1 ${at(value)}V${at(former)}H19V${at(value)}`}
          fill="none"
          stroke={fresh}
          stroke-width={1.2}
          stroke-dasharray="3 2.6"
        />
      )}
    </>
  );
}
