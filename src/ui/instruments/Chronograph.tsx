import { useMemo } from 'preact/hooks';
import './dial.css';
import { handAngle, sector } from './geometry.ts';
import { boxOf, type DialSize } from './look.ts';
import { PALETTE } from './palette.ts';
import { WatchCase } from './WatchCase.tsx';
import { DateWindow, SmallSeconds } from './WatchDials.tsx';
import { WatchNumerals, WatchRing } from './WatchRing.tsx';

/** Words engraved on the chronograph, in the language of the screen. */
export interface ChronographWords {
  readonly pace: string;
  readonly weeks: string;
}

interface ChronographProps extends DialSize {
  /** 0 to 100; fractions while the hand climbs. */
  readonly speed: number;
  readonly weeks: number;
  readonly words: ChronographWords;
  /** The speed before the move just made: leaves a dashed hand and the sector swept since. */
  readonly former?: number | undefined;
  /** True lets the small seconds beat at the tempo of the speed. */
  readonly running?: boolean;
  readonly class?: string;
}

/**
 * The watch: a chronograph whose tachymeter ring is the speed (visual page, 3).
 * Hidden from screen readers: the screen gives its numbers as text.
 */
export function Chronograph({ speed, weeks, words, former, running = false, ...rest }: ChronographProps) {
  const { look, box } = boxOf(rest);
  const body = useMemo(() => <WatchCase />, []);
  const number = Math.round(speed);
  const moved = former !== undefined && former !== speed;
  return (
    <svg class={`dial ${rest.class ?? ''}`} {...box} aria-hidden="true">
      {body}
      {moved && (
        <path d={sector(72, 90, handAngle(former), handAngle(speed))} fill={PALETTE.watch} opacity={0.28} />
      )}
      <WatchRing speed={number} look={look} />
      <WatchNumerals speed={number} look={look} />
      {look === 'full' && (
        <>
          <EngravedPace word={words.pace.toUpperCase()} />
          <path d="M0-43.5 4.2-35H-4.2Z" fill={PALETTE.compass} />
          <path d="M0-26.5-4.2-35H4.2Z" fill={PALETTE.watch} />
          <SmallSeconds speed={number} running={running} />
        </>
      )}
      {(look === 'full' || look === 'compact') && (
        <>
          <DateWindow weeks={weeks} word={look === 'full' ? words.weeks.toUpperCase() : undefined} />
          <text
            class="dial-number"
            y={look === 'full' ? 62 : 60}
            font-size={look === 'full' ? 32 : 40}
            font-weight={800}
            text-anchor="middle"
            fill={PALETTE.paper}
          >
            {number}
          </text>
        </>
      )}
      {moved && (
        <path
          d="M0-76 4.6-4H-4.6Z"
          transform={`rotate(${handAngle(former)})`}
          fill="none"
          stroke={PALETTE.watchHi}
          stroke-width={1.2}
          stroke-dasharray="3 2.6"
          opacity={0.8}
        />
      )}
      <Hand angle={handAngle(speed)} broad={look === 'stage'} />
    </svg>
  );
}

function EngravedPace({ word }: { readonly word: string }) {
  return (
    <text
      y={35}
      font-size={8.6}
      font-weight={650}
      letter-spacing={1.2}
      text-anchor="middle"
      fill={PALETTE.night200}
    >
      {word}
    </text>
  );
}

function Hand({ angle, broad }: { readonly angle: number; readonly broad: boolean }) {
  const shoulder = broad ? 8.7 : 5.8;
  const tail = broad ? 4.5 : 3;
  return (
    <>
      <g transform={`rotate(${angle})`}>
        <path
          d={`M1.5-78 ${shoulder}-4 ${tail} 18H-${tail}L-${shoulder}-4-1.5-78Z`}
          transform="translate(1.6 2)"
          fill={PALETTE.shade}
          opacity={0.5}
        />
        <path d={`M0-79-${shoulder}-4-${tail} 18H0Z`} fill={PALETTE.watchHi} />
        <path d={`M0-79 ${shoulder}-4 ${tail} 18H0Z`} fill={PALETTE.watchFacet} />
      </g>
      <circle r={broad ? 12 : 8} fill={PALETTE.watch} />
      <circle r={broad ? 4.8 : 3.2} fill={PALETTE.night850} />
    </>
  );
}
