import { useId } from 'preact/hooks';
import type { Look } from './look.ts';
import { PALETTE } from './palette.ts';

const DIAGONALS = [45, 135, 225, 315];

/** The fixed rose: hatched wedge of the good courses, two-tone arms, N on its disc. */
export function CompassRose({ north, look }: { readonly north: string; readonly look: Look }) {
  const id = useId();
  const stage = look === 'stage';
  // On the west arm stands the number, where there is one.
  const west = look === 'full' || look === 'compact' ? 18 : 56;
  const arms = [56, 56, 56, west];
  return (
    <>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={PALETTE.compass} opacity={0.1} />
        <path d="M0 0V6" stroke={PALETTE.compass} stroke-width={2} opacity={0.75} />
      </pattern>
      <path d="M-49.5-49.5A70 70 0 0 1 49.5-49.5L0 0Z" fill={`url(#${id})`} />
      <path d="M-49.5-49.5 0 0 49.5-49.5" fill="none" stroke={PALETTE.compass} opacity={0.8} />
      {DIAGONALS.map((angle) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path d="M0-34V0L-6-6Z" fill={PALETTE.starLight} />
          <path d="M0-34V0L6-6Z" fill={PALETTE.starDark} />
        </g>
      ))}
      {arms.map((length, index) => (
        <g key={index * 90} transform={`rotate(${index * 90})`}>
          <path d={`M0-${length}V0L-8-8Z`} fill={PALETTE.roseLight} />
          <path d={`M0-${length}V0L8-8Z`} fill={PALETTE.roseDark} />
        </g>
      ))}
      <circle cy={stage ? -61 : -62} r={stage ? 15 : 8.2} fill={PALETTE.night850} />
      <text
        y={stage ? -51.5 : -57.4}
        font-size={stage ? 27 : 13}
        font-weight={800}
        text-anchor="middle"
        fill={PALETTE.paper}
      >
        {north}
      </text>
    </>
  );
}
