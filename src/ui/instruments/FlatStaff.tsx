import './dial.css';
import { PALETTE } from './palette.ts';
import { freshBars, STAFF_COLOURS, type StaffKind } from './staffColours.ts';

interface FlatStaffProps {
  readonly kind: StaffKind;
  readonly value: number;
  readonly former?: number | undefined;
  readonly length: number;
  readonly class?: string;
}

const STEPS = Array.from({ length: 10 }, (_, index) => index);
const THICK = 10;

/** The tide staff laid flat, without figures: for phones. */
export function FlatStaff({ kind, value, former, length, ...rest }: FlatStaffProps) {
  const { fill, fresh } = STAFF_COLOURS[kind];
  const at = (percent: number) => (length * percent) / 100;
  const before = former ?? value;
  return (
    <svg
      class={`dial ${rest.class ?? ''}`}
      width={length}
      height={THICK}
      viewBox={`0 0 ${length} ${THICK}`}
      aria-hidden="true"
    >
      <rect width={length} height={THICK} fill={PALETTE.night850} />
      {STEPS.map((step) => (
        <rect
          key={step}
          x={at(10 * step)}
          y={step % 2 === 0 ? THICK / 2 : 0}
          width={length / 10}
          height={THICK / 2}
          fill={PALETTE.night600}
        />
      ))}
      <rect width={at(Math.min(value, before))} height={THICK} fill={fill} />
      {value > before && <rect x={at(before)} width={at(value) - at(before)} height={THICK} fill={fresh} />}
      {freshBars(before, value).map((bar) => (
        <path key={bar} d={`M${at(bar)} 0V${THICK}`} stroke={fill} stroke-width={1.5} />
      ))}
      <rect width={length} height={THICK} fill="none" stroke={PALETTE.night300} />
      <path d={`M${length - 1}-3V${THICK + 3}`} stroke={PALETTE.paper} stroke-width={2.5} />
    </svg>
  );
}
