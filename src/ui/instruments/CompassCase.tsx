import { useId } from 'preact/hooks';
import { tick } from './geometry.ts';
import type { Look } from './look.ts';
import { PALETTE } from './palette.ts';

const around = (step: number) => Array.from({ length: 360 / step }, (_, index) => index * step);
const ticks = (angles: readonly number[], outer: number, inner: number) =>
  angles.map((angle) => tick(angle, outer, inner)).join('');

const FINE = ticks(
  around(5).filter((angle) => angle % 45 !== 0),
  90.5,
  88,
);
const POINTS = ticks(around(45), 90.5, 86.5);
const STAGE_POINTS = ticks(around(45), 90, 76);

/** Words engraved on the compass, in the language of the screen. */
export interface CompassWords {
  readonly north: string;
  readonly signature: string;
  readonly purchasing: string;
  readonly lost: string;
  readonly course: string;
}

/** The compass without its readings: shadow, studs, rings, ticks and the words around the ring. */
export function CompassCase({ words, look }: { readonly words: CompassWords; readonly look: Look }) {
  return (
    <>
      <circle r={103} cy={4} fill={PALETTE.night900} opacity={0.6} />
      <path d="M0-116 9-98H-9Z" fill={PALETTE.paper} />
      {look !== 'stage' &&
        [90, 180, 270].map((angle) => (
          <path key={angle} transform={`rotate(${angle})`} d="M0-110 9-98H-9Z" fill={PALETTE.compassLo} />
        ))}
      <circle r={100} fill={PALETTE.compass} />
      <path
        d="M-96.91-17.09A98.4 98.4 0 0 1 17.09-96.91"
        stroke={PALETTE.compassHi}
        stroke-width={1.6}
        fill="none"
      />
      <circle r={94} fill={PALETTE.compassLo} />
      <circle r={92} fill={PALETTE.night900} />
      <circle r={90} fill={PALETTE.night750} />
      {look === 'stage' ? (
        <path d={STAGE_POINTS} stroke={PALETTE.night200} stroke-width={3.4} />
      ) : (
        <>
          <path d={FINE} stroke={PALETTE.night400} stroke-width={0.9} />
          <path d={POINTS} stroke={PALETTE.night200} stroke-width={1.8} />
        </>
      )}
      {(look === 'full' || look === 'compact') && (
        <RingWords words={words} size={look === 'full' ? 12 : 16} />
      )}
      <circle r={71} fill={PALETTE.night850} stroke={PALETTE.night500} stroke-width={0.8} />
    </>
  );
}

/** Words on arcs; the bottom one runs on a wider arc, reversed, so that it can be read. */
function RingWords({ words, size }: { readonly words: CompassWords; readonly size: number }) {
  const id = useId();
  const arcs = [
    { arc: 'M-75.6 0A75.6 75.6 0 0 1 75.6 0', fill: PALETTE.compassHi, word: words.signature },
    { arc: 'M0-75.6A75.6 75.6 0 0 1 0 75.6', fill: PALETTE.night200, word: words.purchasing },
    { arc: 'M-84.6 0A84.6 84.6 0 0 0 84.6 0', fill: PALETTE.southHi, word: words.lost },
  ];
  return (
    <g font-size={size} font-weight={700} letter-spacing={1.2} text-anchor="middle">
      {arcs.map(({ arc, fill, word }, index) => (
        <g key={arc}>
          <path id={`${id}-${index}`} d={arc} fill="none" />
          <text fill={fill}>
            <textPath href={`#${id}-${index}`} startOffset="50%">
              {word.toUpperCase()}
            </textPath>
          </text>
        </g>
      ))}
    </g>
  );
}
