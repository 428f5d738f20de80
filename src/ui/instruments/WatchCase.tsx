import { PALETTE } from './palette.ts';

const PUSHERS = [-36, 36];
const RIDGES = [-7, -2.5, 2, 6.5];

/** The chronograph without its readings: shadow, pushers, crown, rings and the dark face. */
export function WatchCase() {
  return (
    <>
      <circle r={103} cy={4} fill={PALETTE.night900} opacity={0.6} />
      {PUSHERS.map((angle) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <rect x={-4} y={-106} width={8} height={9} fill={PALETTE.watchLo} />
          <rect x={-7} y={-112} width={14} height={8} rx={2} fill={PALETTE.watch} />
        </g>
      ))}
      <rect x={-6} y={-110} width={12} height={14} fill={PALETTE.watchLo} />
      <rect x={-12} y={-121} width={24} height={13} rx={3} fill={PALETTE.watch} />
      {RIDGES.map((x) => (
        <rect key={x} x={x} y={-121} width={1.6} height={13} fill={PALETTE.watchLo} />
      ))}
      <circle r={100} fill={PALETTE.watch} />
      <path
        d="M-96.91-17.09A98.4 98.4 0 0 1 17.09-96.91"
        stroke={PALETTE.watchHi}
        stroke-width={1.6}
        fill="none"
      />
      <circle r={94} fill={PALETTE.watchLo} />
      <circle r={92} fill={PALETTE.night900} />
      <circle r={90} fill={PALETTE.night750} />
      <circle r={71} fill={PALETTE.night850} stroke={PALETTE.night500} stroke-width={0.8} />
    </>
  );
}
