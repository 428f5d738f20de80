import { handAngle, polar, tick } from './geometry.ts';
import type { Look } from './look.ts';
import { PALETTE } from './palette.ts';

interface TickKind {
  readonly inner: number;
  readonly width: number;
  readonly marks: readonly number[];
}

const every = (step: number, where: (mark: number) => boolean = () => true) =>
  Array.from({ length: 100 / step + 1 }, (_, index) => index * step).filter(where);

const RING: readonly TickKind[] = [
  { inner: 83, width: 1.1, marks: every(2, (mark) => mark % 10 !== 0) },
  { inner: 79, width: 2, marks: every(10, (mark) => mark % 20 !== 0) },
  { inner: 76, width: 2.6, marks: every(20) },
];

const STAGE_RING: readonly TickKind[] = [
  { inner: 79, width: 3.4, marks: every(10, (mark) => mark % 20 !== 0) },
  { inner: 73, width: 4.2, marks: every(20) },
];

/** The tachymeter ring: lit up to the speed, so that it is a second reading of the number. */
export function WatchRing({ speed, look }: { readonly speed: number; readonly look: Look }) {
  const draw = (marks: readonly number[], inner: number) =>
    marks.map((mark) => tick(handAngle(mark), 88, inner)).join('');
  return (
    <>
      {(look === 'stage' ? STAGE_RING : RING).map(({ inner, width, marks }) => {
        const lit = marks.filter((mark) => mark <= speed);
        return (
          <g key={inner} stroke-width={width}>
            <path d={draw(marks.slice(lit.length), inner)} stroke={PALETTE.night400} />
            <path d={draw(lit, inner)} stroke={PALETTE.watch} />
          </g>
        );
      })}
    </>
  );
}

const NUMERALS = every(20);

/** Whether a numeral keeps its place: not under the hand, and not 0 beside the three digits of 100. */
function isFree(mark: number, speed: number): boolean {
  return Math.abs(mark - speed) > 4 && !(mark === 0 && speed === 100);
}

/** Numerals of the scale; the room's screen keeps both ends only. */
export function WatchNumerals({ speed, look }: { readonly speed: number; readonly look: Look }) {
  if (look === 'stage')
    return (
      <g font-size={26} font-weight={700} text-anchor="middle" fill={PALETTE.night100}>
        <text x={-37} y={53}>
          0
        </text>
        <text x={34} y={53}>
          100
        </text>
      </g>
    );
  if (look !== 'full') return null;
  return (
    <g font-size={12} font-weight={600} text-anchor="middle" fill={PALETTE.night200}>
      {NUMERALS.filter((mark) => isFree(mark, speed)).map((mark) => {
        const [x, y] = polar(61.5, handAngle(mark)).split(' ').map(Number);
        return (
          <text key={mark} x={x} y={(y ?? 0) + 4.2}>
            {mark}
          </text>
        );
      })}
    </g>
  );
}
