import { SIGNATURE_SCORE, shown } from '../../../engine/index.ts';
import { useTexts } from '../../index.ts';
import { letterAt } from '../session/mainAction.ts';
import type { RoomScene } from '../session/scene.ts';
import { staircaseOf } from './staircase.ts';
import './staircase.css';

const WIDTH = 288;
const FLOOR = 116;

export interface Fork {
  readonly letter: string;
  /** The best score still possible behind it. */
  readonly leaves: number;
}

interface StaircaseProps {
  readonly scene: RoomScene;
  /** What the replies at hand would leave: the best of them, and the worst. */
  readonly forks: readonly Fork[];
}

/** "Ce qui reste possible": the staircase so far, small, and where the replies at hand would take it. */
export function Staircase({ scene, forks }: StaircaseProps) {
  const t = useTexts('projector');
  const { solution, voyage, room } = scene;
  const stairs = staircaseOf(solution, room.game);
  if (!stairs) return null;
  const { levels, costs } = stairs;
  const steps = costs.length + (forks.length > 0 ? 1.6 : 0.6);
  const step = Math.min(70, WIDTH / steps);
  const y = (points: number) => 8 + ((100 - points) / 100) * (FLOOR - 8);
  const at = costs.length * step;
  const now = levels.at(-1) ?? 0;
  const path = levels
    .map(
      (level, index) => `${index === 0 ? 'M0 ' : 'V'}${y(level)}H${Math.min(index + 1, costs.length) * step}`,
    )
    .join('');
  return (
    <section class="staircase">
      <h3>{t('stairs.now')}</h3>
      <svg width={WIDTH} height={142} viewBox={`0 0 ${WIDTH} 142`} aria-hidden="true">
        <path class="staircase-ground" d={`M0 ${FLOOR}H${WIDTH}`} />
        <path class="staircase-signature" d={`M0 ${y(SIGNATURE_SCORE)}H${WIDTH}`} />
        <path class="staircase-thin" d={`M0 ${y(SIGNATURE_SCORE) + 5}H${WIDTH}`} />
        <path class="staircase-line" d={path} />
        {costs.map((cost, index) =>
          cost === 0 ? null : (
            <text
              key={String(index)}
              class="staircase-cost"
              x={(index + 1) * step + 4}
              y={Math.min(FLOOR - 4, y(levels[index + 1] ?? 0) + 15)}
            >
              −{cost}
            </text>
          ),
        )}
        {forks.map(({ letter, leaves }, index) => (
          <g
            key={letter}
            class="staircase-fork"
            data-falls={shown(leaves) < SIGNATURE_SCORE && now >= SIGNATURE_SCORE}
          >
            <path d={`M${at} ${y(now)}V${y(leaves)}H${at + step * 0.8}`} />
            <text x={at + step * 0.8 + 6} y={Math.max(14, y(leaves) + (index === 0 ? -4 : 5))}>
              {letter} {shown(leaves)}
            </text>
          </g>
        ))}
        <circle class="staircase-now" cx={at} cy={y(now)} r={6} />
        {room.rounds.map(({ node, choice }, index) => (
          <text
            key={String(index)}
            class="staircase-letter"
            x={(index + 0.5) * step}
            y={136}
            text-anchor="middle"
          >
            {index + 1} {letterAt(voyage, node, choice)}
          </text>
        ))}
      </svg>
      <p class="hushed">{t('stairs.left', { points: now })}</p>
    </section>
  );
}
