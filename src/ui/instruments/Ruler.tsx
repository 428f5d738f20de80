import type { Look } from './look.ts';
import { PALETTE } from './palette.ts';

/** Height of a direction on the ruler: 60 units up for 100, as many down for 0. */
function rulerHeight(direction: number): number {
  return 60 - 1.2 * direction;
}

interface RulerProps {
  /** Height of the arrow's tip, which is the reading. */
  readonly height: number;
  /** How far east the tip is: the projection starts there. */
  readonly east: number;
  readonly former: number | undefined;
  readonly look: Look;
}

const MARKS = Array.from({ length: 11 }, (_, index) => index * 10);
const STAGE_MARKS = [0, 25, 50, 75, 100];

/** The vertical ruler beside the compass: the number is the height of the tip. */
export function Ruler({ height, east, former, look }: RulerProps) {
  const stage = look === 'stage';
  const x = stage ? 112 : 118;
  const label = look === 'compact' ? 17 : 11;
  const from = former === undefined ? height : rulerHeight(former);
  return (
    <>
      <path
        d={`M${east} ${height}H${x}`}
        stroke={PALETTE.compassHi}
        stroke-width={stage ? 2.4 : 1.2}
        stroke-dasharray={stage ? '7 5' : '3.5 3'}
      />
      <g stroke-width={stage ? 5.46 : 2.1}>
        <path d={`M${x}-60V0`} stroke={PALETTE.compass} />
        <path d={`M${x} 0V60`} stroke={PALETTE.south} stroke-dasharray={stage ? '7 5' : '4 3'} />
      </g>
      {(stage ? STAGE_MARKS : MARKS).map((mark) => (
        <Mark key={mark} mark={mark} x={x} stage={stage} />
      ))}
      {!stage &&
        [0, 50, 100].map((mark) => (
          <text
            key={mark}
            x={131}
            y={rulerHeight(mark) + (label === 11 ? 3.8 : 6)}
            font-size={label}
            font-weight={600}
            fill={PALETTE.night100}
          >
            {mark}
          </text>
        ))}
      {from !== height && (
        <path
          d={`M${x + 3} ${from}V${height}`}
          stroke={height > from ? PALETTE.southHi : PALETTE.compassHi}
          stroke-width={6}
        />
      )}
      <path d={stage ? `M${x} ${height}l-13.5-7.5v15Z` : `M${x} ${height}l-9-5v10Z`} fill={PALETTE.paper} />
    </>
  );
}

function Mark({ mark, x, stage }: { readonly mark: number; readonly x: number; readonly stage: boolean }) {
  const main = mark % 50 === 0;
  const [long, short] = stage ? [11, 7] : [9, 5];
  const [thick, thin] = stage ? [3.4, 3.4] : [1.8, 1];
  return (
    <path
      d={`M${x} ${rulerHeight(mark)}h${main ? long : short}`}
      stroke={mark >= 50 ? PALETTE.compassHi : PALETTE.southHi}
      stroke-width={main ? thick : thin}
    />
  );
}
