import { letterOf } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { RoomScene } from '../../ui/room/index.ts';
import { courseOf } from '../model/course.ts';
import './courseChart.css';

/** In pixels of a chart 324 wide. */
const STEP = { least: 22, most: 46 };
const HERE = 72;
const UP = 30;
const DOWN = 114;

/** The way taken, each decision a door back, and where best play and the other replies lead. */
export function CourseChart({ scene }: { readonly scene: RoomScene }) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const { solution, room, act, say } = scene;
  const { taken, here, best, ending } = courseOf(solution, room);
  const ahead = here ? Math.max(best.length - 1, 0) : 0;
  const circles = taken.length + (here ? 1 : 0) + ahead;
  const step = Math.min(STEP.most, Math.max(STEP.least, 190 / Math.max(1, circles - 1)));
  const x = (index: number) => 18 + index * step;
  const at = x(taken.length);
  const end = x(circles - 1);
  const other = here?.replies.find(({ open, best: isBest }) => open && !isBest);
  const fall = here?.replies.find(({ loses }) => loses) ?? other;
  const otherEnd = fall?.leadsTo?.type === 'ending' ? fall.leadsTo : undefined;
  return (
    <div class="course">
      <svg width={324} height={142} viewBox="0 0 324 142" aria-hidden="true">
        {taken.length > 0 && (
          <path class="course-taken" d={`M${x(0)} ${HERE}H${here ? at : x(taken.length - 1)}`} />
        )}
        {here && fall && (
          <path
            class="course-other"
            d={`M${at} ${HERE}C${at + 26} ${HERE} ${at + 14} ${DOWN} ${at + 44} ${DOWN}`}
          />
        )}
        {here && best.length > 0 && (
          <path
            class="course-best"
            d={
              ahead > 0
                ? `M${at} ${HERE}C${at + step * 0.6} ${HERE} ${at + step * 0.4} ${UP} ${x(taken.length + 1)} ${UP}H${end}h22`
                : `M${at} ${HERE}C${at + 20} ${HERE} ${at + 14} ${UP} ${at + 34} ${UP}`
            }
          />
        )}
        {Array.from({ length: ahead }, (_, index) => (
          <circle
            key={index}
            class="course-ahead"
            cx={x(taken.length + 1 + index)}
            cy={UP}
            r={Math.min(9, step / 2 - 2)}
          />
        ))}
      </svg>
      <ol>
        {taken.map((letter, index) => (
          <li key={String(index)} style={{ left: `${x(index)}px` }}>
            <button
              type="button"
              title={c('course.again', { number: index + 1, letter })}
              aria-label={c('course.again', { number: index + 1, letter })}
              onClick={() => act({ type: 'jump', decision: index })}
            >
              {index + 1}
            </button>
            <span class="course-letter">{letter}</span>
          </li>
        ))}
        {here && (
          <li class="course-here" style={{ left: `${at}px` }} aria-current="step">
            <span>{taken.length + 1}</span>
          </li>
        )}
      </ol>
      {ending && (
        <p
          class="course-flag"
          data-best={here !== undefined}
          style={{
            left: `${here ? (ahead > 0 ? end + 26 : at + 38) : x(taken.length - 1) + 26}px`,
            top: `${here ? UP : HERE}px`,
          }}
        >
          <Flag />
          {say(`nodes.${ending.id}.title`)}
        </p>
      )}
      {fall && (
        <p class="course-flag" style={{ left: `${at + 48}px`, top: `${DOWN}px` }}>
          <b>{letterOf(fall.index)}</b>
          {otherEnd ? say(`nodes.${otherEnd.id}.title`) : c('course.goesOn')}
        </p>
      )}
      {room.phase === 'lobby' && <p class="hushed">{t('phase.lobby')}</p>}
    </div>
  );
}

function Flag() {
  return (
    <svg width={14} height={18} viewBox="0 0 14 18" aria-hidden="true">
      <path
        d="M2 17V1.5h10L9.5 5 12 8.500H2"
        fill="none"
        stroke="currentColor"
        stroke-width={1.8}
        stroke-linejoin="round"
      />
    </svg>
  );
}
