import './EffectHeads.css';
import { PALETTE } from './palette.ts';

interface EffectHeadsProps {
  readonly kind: 'speed' | 'direction';
  /** The effect in points, -100 to 100. */
  readonly points: number;
  /** Discovery shows size and sign, training the size only, exam nothing. */
  readonly mode: 'discovery' | 'training' | 'exam';
  /** What a screen reader is told in their place; nothing where the caller gives the number as text. */
  readonly label?: string;
  /** The ground they lie on; paper by default. */
  readonly ground?: 'paper' | 'night';
  /** Width of one head with its gap, in pixels. */
  readonly size?: number;
}

/** One mark for every 5 points of an effect; 0 is a short dash (visual page, 3). */
export function EffectHeads({ kind, points, mode, label, ground = 'paper', size = 11 }: EffectHeadsProps) {
  if (mode === 'exam') return null;
  const count = Math.ceil(Math.abs(points) / 5);
  const width = count === 0 ? 18 : count * size;
  return (
    <span class="effect-heads">
      <svg width={width} height={size} viewBox={`0 0 ${width} ${size}`} aria-hidden="true">
        {count === 0 ? (
          <path
            d={`M2 ${size / 2}H16`}
            stroke={ground === 'paper' ? PALETTE.ink3 : PALETTE.night300}
            stroke-width={2}
            stroke-linecap="round"
          />
        ) : (
          Array.from({ length: count }, (_, index) => (
            <g key={index} transform={`translate(${index * size} 0)`}>
              {mode === 'training' ? (
                <circle
                  cx={5}
                  cy={size / 2}
                  r={4}
                  fill={ground === 'paper' ? PALETTE.ink2 : PALETTE.night200}
                />
              ) : (
                <Head kind={kind} gains={points > 0} ground={ground} size={size} />
              )}
            </g>
          ))
        )}
      </svg>
      {label !== undefined && <span class="hushed">{label}</span>}
    </span>
  );
}

interface HeadProps {
  readonly kind: 'speed' | 'direction';
  readonly gains: boolean;
  readonly ground: 'paper' | 'night';
  readonly size: number;
}

/** The watch points right and left, the compass up and down: shape, not only colour, tells them apart. */
function Head({ kind, gains, ground, size }: HeadProps) {
  const end = size - 1;
  const half = size / 2;
  if (kind === 'speed')
    return (
      <path
        d={gains ? `M1 1 ${end} ${half} 1 ${end}Z` : `M${end} 1 1 ${half} ${end} ${end}Z`}
        fill={PALETTE.watch}
        stroke={ground === 'paper' ? PALETTE.ink : 'none'}
        stroke-linejoin="round"
      />
    );
  const north = ground === 'paper' ? PALETTE.compassPaper : PALETTE.compass;
  return (
    <path
      d={gains ? `M1 ${end} ${half} 1 ${end} ${end}Z` : `M1 1 ${half} ${end} ${end} 1Z`}
      fill={gains ? north : PALETTE.south}
    />
  );
}
