import { tick } from './geometry.ts';
import { PALETTE } from './palette.ts';

const QUARTERS = [0, 90, 180, 270];
const HOURS = Array.from({ length: 12 }, (_, index) => index * 30);

/** Beats of the small seconds a second: 0.5 at rest, 1.4 at 50, 4 at 100 (play page, 3.4). */
function tempo(speed: number): number {
  return 0.5 * 2 ** (speed / 33);
}

/** The small seconds, whose tempo is the speed once they run. */
export function SmallSeconds({ speed, running }: { readonly speed: number; readonly running: boolean }) {
  return (
    <g transform="translate(-31 8)">
      <circle r={17} fill={PALETTE.night750} stroke={PALETTE.night500} stroke-width={0.8} />
      <g stroke={PALETTE.night300}>
        <path d={QUARTERS.map((angle) => tick(angle, 15.2, 12)).join('')} stroke-width={1.3} />
        <path
          d={HOURS.filter((angle) => angle % 90 !== 0)
            .map((angle) => tick(angle, 15.2, 13.4))
            .join('')}
          stroke-width={0.8}
        />
      </g>
      <g
        class={running ? 'dial-seconds' : undefined}
        style={running ? { animationDuration: `${(60 / tempo(speed)).toFixed(1)}s` } : undefined}
      >
        <path d="M2-3.46-6.25 10.83" stroke={PALETTE.watchHi} stroke-width={1.6} stroke-linecap="round" />
      </g>
      <circle r={2} fill={PALETTE.watchHi} />
    </g>
  );
}

interface DateWindowProps {
  readonly weeks: number;
  /** The engraved word above; without it the window is the larger one of the compact dial. */
  readonly word: string | undefined;
}

/** The date window: weeks pass there while the compass stays still. */
export function DateWindow({ weeks, word }: DateWindowProps) {
  const large = word === undefined;
  const [x, y, height] = large ? [-18, -13, 26] : [-16, -10.5, 21];
  return (
    <g transform={large ? 'translate(38 4)' : 'translate(33 8)'} text-anchor="middle">
      <rect x={x - 2} y={y - 2} width={4 - 2 * x} height={height + 4} rx={2.5} fill={PALETTE.watchLo} />
      <rect x={x} y={y} width={-2 * x} height={height} rx={1.2} fill={PALETTE.paper} />
      <path d={`M${x} 0H${-x}`} stroke={PALETTE.paper400} stroke-width={0.8} />
      <text
        class="dial-number"
        y={large ? 8 : 6.6}
        font-size={fontSize(weeks, large ? 23 : 18.5)}
        font-weight={750}
        fill={PALETTE.ink}
      >
        {weeks}
      </text>
      {word !== undefined && (
        <text y={-16.4} font-size={8.6} font-weight={650} letter-spacing={0.6} fill={PALETTE.night300}>
          {word}
        </text>
      )}
    </g>
  );
}

/** Three digits (two years and more) are set smaller, to stay inside the window. */
function fontSize(weeks: number, usual: number): number {
  return weeks > 99 ? usual * 0.82 : usual;
}
