import { formatMoment, formatNumber, formatSigned } from '../../i18n/index.ts';
import { useApp, useLanguage, useSize, useStore, useTexts } from '../../ui/index.ts';
import { useTextScale } from '../voyage/useTextScale.ts';
import {
  ENOUGH_GAMES,
  type ForecastBias,
  type ForecastPoint,
  forecastBias,
  forecastPoints,
} from './forecastRecord.ts';
import './forecasts.css';
import { TableTwin } from './TableTwin.tsx';

/** The player's own figures beside the arrivals, over all his whole games (play page, 3.2). */
export function Forecasts({ game }: { readonly game: string }) {
  const { logbook } = useApp();
  const r = useTexts('review');
  const games = useStore(logbook.state, (state) => state.games);
  const points = forecastPoints(games);
  const bias = forecastBias(points);
  return (
    <section class="forecasts" aria-labelledby="forecasts-title">
      <h3 id="forecasts-title">{r('forecasts.title')}</h3>
      {bias ? (
        <>
          <Sentence bias={bias} />
          <Dots points={points} game={game} />
          <TableTwin>
            <Table points={points} game={game} />
          </TableTwin>
        </>
      ) : (
        <p class="forecasts-few">{r('forecasts.few', { count: Math.min(points.length, ENOUGH_GAMES) })}</p>
      )}
    </section>
  );
}

function Sentence({ bias }: { readonly bias: ForecastBias }) {
  const r = useTexts('review');
  const { games } = bias;
  const signed = Math.round(bias.signed);
  const distance = Math.round(bias.distance);
  if (bias.distance === 0) return <p>{r('forecasts.exact', { games })}</p>;
  const way = signed > 0 ? 'over' : 'under';
  return (
    <p>
      <b>
        {signed === 0
          ? r('forecasts.even', { games })
          : r(`forecasts.${way}`, { count: Math.abs(signed), games })}
      </b>{' '}
      {r('forecasts.distance', { count: distance })}
    </p>
  );
}

interface PointsProps {
  readonly points: readonly ForecastPoint[];
  /** The game that the review is about. */
  readonly game: string;
}

const TICKS = [0, 50, 100];

/** One dot a game: the figure announced across, the arrival up; on the diagonal the figure was right. */
function Dots({ points, game }: PointsProps) {
  const r = useTexts('review');
  const { ref, width } = useSize<HTMLDivElement>();
  const scale = useTextScale();
  const font = 13 * scale;
  const left = 12 + 42 * scale;
  const bottom = width - 8 - 34 * scale;
  const side = bottom - 12;
  const x = (points: number) => left + (points / 100) * (width - 12 * scale - 2 - left);
  const y = (points: number) => bottom - (points / 100) * side;
  return (
    <div class="forecasts-plot" ref={ref}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${width}`} aria-hidden="true">
          <path class="forecasts-over" d={`M${x(0)} ${y(0)}L${x(100)} ${y(100)}V${y(0)}Z`} />
          {TICKS.map((tick) => (
            <g key={tick}>
              <path class="forecasts-grid" d={`M${x(0)} ${y(tick)}H${x(100)}M${x(tick)} ${y(0)}V${y(100)}`} />
              <text class="forecasts-tick is-end" x={left - 6} y={y(tick) + font * 0.35} font-size={font}>
                {tick}
              </text>
              <text class="forecasts-tick" x={x(tick)} y={bottom + font * 1.2} font-size={font}>
                {tick}
              </text>
            </g>
          ))}
          <text class="forecasts-word is-end" x={x(100) - 6} y={y(32)} font-size={font}>
            {r('forecasts.tooMuch')}
          </text>
          <path class="forecasts-diagonal" d={`M${x(0)} ${y(0)}L${x(100)} ${y(100)}`} />
          {points.map((point) =>
            point.game === game ? (
              <path
                key={point.game}
                class="forecasts-dot is-current"
                d={`M${x(point.own)} ${y(point.real) - 8}l8 8-8 8-8-8Z`}
              />
            ) : (
              <circle key={point.game} class="forecasts-dot" cx={x(point.own)} cy={y(point.real)} r="5" />
            ),
          )}
          <text class="forecasts-axis" x={x(50)} y={bottom + font * 2.3} font-size={font}>
            {r('forecasts.own')}
          </text>
          <text class="forecasts-axis" transform={`translate(${font} ${y(50)}) rotate(-90)`} font-size={font}>
            {r('forecasts.real')}
          </text>
        </svg>
      )}
    </div>
  );
}

function Table({ points, game }: PointsProps) {
  const r = useTexts('review');
  const language = useLanguage();
  return (
    <>
      <caption>{r('forecasts.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{r('forecasts.game')}</th>
          <th scope="col">{r('forecasts.own')}</th>
          <th scope="col">{r('forecasts.real')}</th>
          <th scope="col">{r('forecasts.error')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ game: id, at, own, real }) => (
          <tr key={id}>
            <th scope="row">
              {formatMoment(language, at)}
              {id === game && `, ${r('forecasts.current')}`}
            </th>
            <td>{formatNumber(language, own)}</td>
            <td>{formatNumber(language, real)}</td>
            <td>{formatSigned(language, own - real)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
