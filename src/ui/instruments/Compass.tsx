import { useMemo } from 'preact/hooks';
import { CompassCase, type CompassWords } from './CompassCase.tsx';
import { CompassRose } from './CompassRose.tsx';
import './dial.css';
import { arrowAngle, sector, tick } from './geometry.ts';
import { boxOf, type DialSize } from './look.ts';
import { PALETTE } from './palette.ts';
import { Ruler } from './Ruler.tsx';

interface CompassProps extends DialSize {
  /** 0 to 100: 100 due north, 50 due east, 0 due south. */
  readonly direction: number;
  readonly words: CompassWords;
  /** The direction before the move just made: leaves a dashed arrow, the sector and a bar on the ruler. */
  readonly former?: number | undefined;
  /** Where the arrow points while it swings, in degrees clockwise from north; else the direction itself. */
  readonly angle?: number;
  /** Legs running on a held course: as many eighths of the ring are lit (play page, 3.2). */
  readonly lit?: number;
  /** The ruler on the right of the case; by default on every look but the bare one. */
  readonly ruler?: boolean;
  readonly class?: string;
}

/**
 * The compass: one arrow, the course of the deal, and a ruler that reads the height of its tip
 * (visual page, 3). Hidden from screen readers: the screen gives its number as text.
 */
export function Compass({ direction, words, former, angle, ruler, lit = 0, ...rest }: CompassProps) {
  const { look, box } = boxOf(rest);
  const { north, signature, purchasing, lost } = words;
  const body = useMemo(
    () => (
      <>
        <CompassCase words={words} look={look} />
        <CompassRose north={north} look={look} />
      </>
    ),
    [look, north, signature, purchasing, lost],
  );
  const turned = angle ?? arrowAngle(direction);
  const tip = (turned * Math.PI) / 180;
  const moved = former !== undefined && former !== direction;
  return (
    <svg class={`dial ${rest.class ?? ''}`} {...box} aria-hidden="true">
      {body}
      <path d={litTicks(lit)} stroke={PALETTE.compassHi} stroke-width={2} />
      {(look === 'full' || look === 'compact') && (
        <Reading
          direction={Math.round(direction)}
          word={look === 'full' ? words.course.toUpperCase() : undefined}
        />
      )}
      {(ruler ?? look !== 'bare') && (
        <Ruler
          height={-60 * Math.cos(tip)}
          east={60 * Math.sin(tip)}
          former={moved ? former : undefined}
          look={look}
        />
      )}
      {moved && (
        <>
          <path d={sector(60, 70, arrowAngle(former), turned)} fill={PALETTE.compass} opacity={0.5} />
          <path
            d={arrowOutline(look === 'stage')}
            transform={`rotate(${arrowAngle(former)})`}
            fill="none"
            stroke={PALETTE.compassHi}
            stroke-width={1.2}
            stroke-dasharray="3 2.6"
            opacity={0.8}
          />
        </>
      )}
      <Arrow angle={turned} broad={look === 'stage'} />
    </svg>
  );
}

/** An eighth of the ring for each leg, clockwise from north: the ticks of the watch are lit the same way. */
function litTicks(lit: number): string {
  return Array.from({ length: Math.min(lit, 8) * 9 }, (_, index) => tick(index * 5, 91.5, 87)).join('');
}

/** The number in the west half, where the arrow never comes. */
function Reading({ direction, word }: { readonly direction: number; readonly word: string | undefined }) {
  const size = word === undefined ? 36 : 30;
  return (
    <g text-anchor="middle">
      {word !== undefined && (
        <text x={-45} y={-11} font-size={8.6} font-weight={650} letter-spacing={1.2} fill={PALETTE.night200}>
          {word}
        </text>
      )}
      <text
        class="dial-number"
        x={-44}
        y={word === undefined ? 19 : 17}
        font-size={direction === 100 ? (size * 5) / 6 : size}
        font-weight={800}
        fill={PALETTE.paper}
      >
        {direction}
      </text>
    </g>
  );
}

function arrowOutline(broad: boolean): string {
  return broad ? 'M0-60 18-36H6V10H-6V-36H-18Z' : 'M0-60 14-36H4.2V10H-4.2V-36H-14Z';
}

function Arrow({ angle, broad }: { readonly angle: number; readonly broad: boolean }) {
  const [shaft, head] = broad ? [6, 18] : [4.2, 14];
  return (
    <>
      <g transform={`rotate(${angle})`}>
        <path d={arrowOutline(broad)} transform="translate(1.4 2)" fill={PALETTE.shade} opacity={0.5} />
        <path d={`M0-60V10H-${shaft}V-36H-${head}Z`} fill={PALETTE.compassHi} />
        <path d={`M0-60V10H${shaft}V-36H${head}Z`} fill={PALETTE.compassFacet} />
        <circle cy={15} r={broad ? 8 : 6} fill={PALETTE.compass} />
        <circle cy={15} r={broad ? 3.4 : 2.4} fill={PALETTE.night850} />
      </g>
      <circle r={broad ? 10 : 7.4} fill={PALETTE.paper} />
      <circle r={broad ? 4 : 3} fill={PALETTE.night850} />
    </>
  );
}
