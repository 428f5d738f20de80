import { useMemo } from 'preact/hooks';
import { shown } from '../../engine/index.ts';
import { formatNumber, formatPercent, formatSigned } from '../../i18n/index.ts';
import { useLanguage, useSize, useTexts } from '../../ui/index.ts';
import type { Point } from '../voyage/box.ts';
import { useTextScale } from '../voyage/useTextScale.ts';
import { type CurvePlan, type CurveWords, planCurve } from './planCurve.ts';
import './curves.css';
import type { Finished } from './finished.ts';
import { TableTwin } from './TableTwin.tsx';

/** Forecast against reality, with what was still possible: a picture, and the same as a table. */
export function Curves({ debrief }: { readonly debrief: Finished }) {
  const v = useTexts('voyage');
  const { ref, width, height } = useSize<HTMLDivElement>();
  const textScale = useTextScale();
  const words: CurveWords = {
    possible: v('curves.possible'),
    forecast: v('curves.forecast'),
    progress: v('curves.progress'),
    signature: v('curves.signature'),
    own: v('curves.own'),
  };
  const { rows, costs, outcome, game } = debrief;
  const key = Object.values(words).join();
  const plan = useMemo(
    () =>
      width > 0 && height > 0
        ? planCurve({
            size: { width, height },
            rows,
            costs,
            outcome,
            own: game.ownForecast,
            words,
            textScale,
          })
        : undefined,
    [width, height, debrief, key, textScale],
  );
  return (
    <figure class="curves">
      <div class="curves-sheet" ref={ref}>
        {plan && <Picture plan={plan} words={words} debrief={debrief} />}
      </div>
      <TableTwin>
        <Table debrief={debrief} />
      </TableTwin>
    </figure>
  );
}

function lineOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

interface PictureProps {
  readonly plan: CurvePlan;
  readonly words: CurveWords;
  readonly debrief: Finished;
}

function Picture({ plan, words, debrief }: PictureProps) {
  const v = useTexts('voyage');
  const language = useLanguage();
  const { rows, outcome, game } = debrief;
  const { plot, columns, yOf, fontSize: size, labels } = plan;
  const end = columns.at(-1) ?? plot.left;
  const columnWidth = (columns[1] ?? end) - plot.left;
  const tick = size * 0.88;
  return (
    <svg class="curves-picture" viewBox={`0 0 ${plan.width} ${plan.height}`} aria-hidden="true">
      <defs>
        <pattern
          id="curve-doped"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V7" stroke="#E69F00" stroke-width="2.6" />
        </pattern>
        <pattern
          id="curve-fall"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0V6" stroke="#D55E00" stroke-width="2.2" />
        </pattern>
      </defs>
      {rows.map((_, index) =>
        index % 2 === 1 ? (
          <rect
            key={index}
            class="curve-band"
            x={columns[index]}
            y={plot.top}
            width={columnWidth}
            height={plot.bottom - plot.top}
          />
        ) : null,
      )}
      <rect
        class="curve-drift"
        x={end}
        y={plot.top}
        width={plot.right - end}
        height={plot.bottom - plot.top}
      />
      {[0, 20, 40, 60, 80, 100].map((mark) => (
        <g key={mark}>
          <path
            class={mark === 80 ? 'curve-signature' : 'curve-grid'}
            d={`M${plot.left} ${yOf(mark)}H${plot.right}`}
          />
          {mark === 80 && (
            <path class="curve-signature is-thin" d={`M${plot.left} ${yOf(80) + 4}H${plot.right}`} />
          )}
          <text
            class={mark === 80 ? 'curve-tick is-signature' : 'curve-tick'}
            x={plot.left - 8}
            y={yOf(mark) + tick * 0.35}
            font-size={tick}
          >
            {mark}
          </text>
        </g>
      ))}
      {plan.doped.map((stretch, index) => (
        <path key={index} class="curve-doped" d={`${lineOf(stretch)}Z`} />
      ))}
      {plan.falls.map((fall) => (
        <g key={fall.choice}>
          <rect
            class="curve-fall-ground"
            x={fall.left}
            y={fall.top}
            width={fall.right - fall.left}
            height={fall.bottom - fall.top}
          />
          <rect
            class="curve-fall"
            x={fall.left}
            y={fall.top}
            width={fall.right - fall.left}
            height={fall.bottom - fall.top}
          />
        </g>
      ))}
      {stretches(plan.steps).map((stretch, index) => (
        <path key={index} class="curve-steps" d={lineOf(stretch)} />
      ))}
      <path class="curve-progress" d={lineOf(plan.progress)} />
      <path class="curve-run-out" d={lineOf(plan.runOut)} />
      <path class="curve-forecast-edge" d={lineOf(plan.forecast)} />
      <path class="curve-forecast" d={lineOf(plan.forecast)} />
      {plan.forecast.slice(1).map(({ x, y }) => (
        <circle key={x} class="curve-dot" cx={x} cy={y} r="5.5" />
      ))}
      {plan.own && <path class="curve-own" d={`M${plan.own.x} ${plan.own.y - 7}l7 7-7 7-7-7Z`} />}
      {plan.steps.length > 0 && (
        <text class="curve-word" x={plot.left + 8} y={(plan.steps[0]?.y ?? plot.top) - 10} font-size={size}>
          {words.possible}
        </text>
      )}
      <Words at={labels.forecast} class="curve-word is-forecast" size={size} text={words.forecast} />
      <Words at={labels.progress} class="curve-word is-progress" size={size} text={words.progress} />
      <Words at={labels.signature} class="curve-word" size={size * 0.88} text={words.signature} />
      <Words
        at={labels.forecastFigure}
        class="curve-figure is-forecast"
        size={size * 1.3}
        text={formatNumber(language, shown(outcome.forecast))}
      />
      <Words
        at={labels.progressFigure}
        class="curve-figure is-progress"
        size={size * 1.3}
        text={formatNumber(language, shown(outcome.finalProgress))}
      />
      {game.ownForecast !== undefined && labels.own && (
        <text
          class="curve-word is-own"
          x={labels.own.left + (labels.own.left < end ? labels.own.right - labels.own.left : 0)}
          y={labels.own.top + size * 1.05}
          font-size={size * 0.88}
          text-anchor={labels.own.left < end ? 'end' : 'start'}
        >
          <tspan class="curve-own-figure" font-size={size * 1.12}>
            {formatNumber(language, Math.round(game.ownForecast))}
          </tspan>
          <tspan x={labels.own.left < end ? labels.own.right : labels.own.left} dy={size * 1.05}>
            {words.own}
          </tspan>
        </text>
      )}
      {plan.falls.map(({ choice, cost }) => (
        <Words
          key={choice}
          at={labels[`fall${choice}`]}
          class="curve-figure is-cost"
          size={size * 1.15}
          text={formatSigned(language, -cost)}
        />
      ))}
      {columnWidth > 16 &&
        rows.map((row, index) => (
          <text
            key={index}
            class="curve-column"
            x={(columns[index] ?? 0) + columnWidth / 2}
            y={plan.height - 8}
            font-size={tick}
          >
            <tspan class="curve-column-number">{index + 1}</tspan>
            {columnWidth > 30 && ` ${row.letter}`}
          </text>
        ))}
      <text class="curve-column" x={(end + plot.right) / 2} y={plan.height - 8} font-size={tick}>
        {v('curves.drift')}
      </text>
    </svg>
  );
}

/** The level stretches of the staircase; its falls are drawn as such. */
function stretches(steps: readonly Point[]): readonly (readonly Point[])[] {
  return steps.slice(1).flatMap((to, index) => {
    const from = steps[index];
    return from && from.y === to.y && to.x > from.x ? [[from, to]] : [];
  });
}

interface WordsProps {
  readonly at: { readonly left: number; readonly right: number; readonly bottom: number } | undefined;
  readonly class: string;
  readonly size: number;
  readonly text: string;
}

function Words({ at, size, text, ...rest }: WordsProps) {
  if (!at) return null;
  return (
    <text
      {...rest}
      x={(at.left + at.right) / 2}
      y={at.bottom - size * 0.33}
      text-anchor="middle"
      font-size={size}
    >
      {text}
    </text>
  );
}

/** The same as a table, for whoever does not see the picture. */
function Table({ debrief }: { readonly debrief: Finished }) {
  const v = useTexts('voyage');
  const language = useLanguage();
  const { rows, costs, outcome, game } = debrief;
  const percent = (points: number) => formatPercent(language, shown(points));
  return (
    <>
      <caption>{v('curves.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{v('curves.choice')}</th>
          <th scope="col">{v('curves.cost')}</th>
          <th scope="col">{v('curves.forecast')}</th>
          <th scope="col">{v('curves.progress')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{`${index + 1}. ${row.letter}`}</th>
            <td>{costs[index] === undefined ? '–' : formatNumber(language, costs[index])}</td>
            <td>{percent(row.forecast)}</td>
            <td>{percent(row.progress)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{v('curves.drift')}</th>
          <td>–</td>
          <td>
            {game.ownForecast === undefined
              ? percent(outcome.forecast)
              : `${formatPercent(language, Math.round(game.ownForecast))} ${v('curves.own')}`}
          </td>
          <td>{percent(outcome.finalProgress)}</td>
        </tr>
      </tbody>
    </>
  );
}
