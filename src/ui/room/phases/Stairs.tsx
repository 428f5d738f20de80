import { outcomeOf, SIGNATURE_SCORE, shown } from '../../../engine/index.ts';
import { useTexts } from '../../index.ts';
import { decisiveOf } from '../debrief/decisive.ts';
import { staircaseOf } from '../debrief/staircase.ts';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { letterAt } from '../session/mainAction.ts';
import type { RoomScene } from '../session/scene.ts';
import './stairs.css';

/** In the room's units. */
const WIDTH = 1792;
/** Height of the chart; less above the way in for phones. */
const TALL = 640;
const LOW = 470;
const TOP = 80;
const FOOT = 100;
const SCORE = 260;

/** What was still possible, decision by decision: every fall with its cost, down to the score. */
export function Stairs(scene: RoomScene) {
  const t = useTexts('projector');
  const { solution, voyage, room, live } = scene;
  const height = live ? LOW : TALL;
  const stairs = staircaseOf(solution, room.game);
  const outcome = outcomeOf(voyage, room.game.state);
  if (!stairs) return null;
  const decisive = decisiveOf(solution, room)?.decision;
  const { levels, costs } = stairs;
  const step = (WIDTH - SCORE) / Math.max(1, costs.length);
  const y = (points: number) => TOP + ((100 - points) / 100) * (height - TOP - FOOT);
  const line = levels
    .map(
      (level, index) =>
        `${index === 0 ? 'M0 ' : 'V'}${y(level)}H${index === costs.length ? WIDTH - SCORE + 40 : (index + 0.5) * step}`,
    )
    .join('');
  return (
    <div class="phase phase-review">
      <header class="vote-head">
        <h1 class="vote-ask">
          <b>{t('stairs.title')}</b>
          <span class="vote-hint">{t('stairs.hint')}</span>
        </h1>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled sideways, by keys too. */}
      <section class="tree-chart" tabIndex={0} aria-label={t('debrief.view.stairs')}>
        <svg class="stairs" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
          <defs>
            <pattern
              id="stairs-fall"
              width={22}
              height={22}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={11} height={22} class="stairs-stripe" />
            </pattern>
          </defs>
          <path class="stairs-signature" d={`M0 ${y(SIGNATURE_SCORE)}H${WIDTH - SCORE + 40}`} />
          <path class="stairs-signature-thin" d={`M0 ${y(SIGNATURE_SCORE) + 9}H${WIDTH - SCORE + 40}`} />
          <text class="stairs-word" x={0} y={y(SIGNATURE_SCORE) + 66}>
            {t('stairs.signature')}
          </text>
          {costs.map((cost, index) =>
            cost === 0 ? null : (
              <rect
                key={String(index)}
                class="stairs-fall"
                x={(index + 0.5) * step - 22}
                y={y(levels[index] ?? 0)}
                width={44}
                height={y(levels[index + 1] ?? 0) - y(levels[index] ?? 0)}
              />
            ),
          )}
          <path class="stairs-line" d={line} />
          {room.rounds.map(({ node, choice }, index) => {
            const cost = costs[index] ?? 0;
            const x = (index + 0.5) * step;
            return (
              <g
                key={String(index)}
                class="stairs-step"
                data-decisive={index === decisive}
                data-free={cost === 0}
              >
                <text x={x} y={height - 22} text-anchor="middle">
                  {index + 1} {letterAt(voyage, node, choice)}
                </text>
                <text
                  class="stairs-cost"
                  x={x + (cost === 0 ? 0 : 34)}
                  y={
                    cost === 0
                      ? y(levels[index] ?? 0) - 24
                      : Math.min(y(levels[index + 1] ?? 0) - 20, height - FOOT - 20)
                  }
                  text-anchor={cost === 0 ? 'middle' : 'start'}
                >
                  {cost === 0 ? '0' : `−${cost}`}
                </text>
              </g>
            );
          })}
          {outcome && (
            <text
              class="stairs-score"
              x={WIDTH}
              y={Math.min(Math.max(y(shown(outcome.score)) + 40, 130), height - FOOT)}
              text-anchor="end"
            >
              {shown(outcome.score)}
            </text>
          )}
        </svg>
        <ol class="hushed">
          {costs.map((cost, index) => (
            <li key={String(index)}>
              {t('stairs.step', { number: index + 1, cost, left: levels[index + 1] ?? 0 })}
            </li>
          ))}
        </ol>
      </section>
      <p class="room-text">
        {t('stairs.sum', {
          start: levels[0] ?? 0,
          costs: costs
            .filter((cost) => cost > 0)
            .map((cost) => ` − ${cost}`)
            .join(''),
          score: levels.at(-1) ?? 0,
        })}
      </p>
      <RoomFoot scene={scene} />
    </div>
  );
}
