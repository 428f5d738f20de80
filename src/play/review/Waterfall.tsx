import { formatNumber, formatSigned } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import type { Finished } from './finished.ts';
import './waterfall.css';
import { type WaterfallBar, waterfallOf } from './waterfall.ts';

interface WaterfallProps {
  readonly debrief: Finished;
  /** The score as it is shown. */
  readonly score: number;
}

/**
 * 100 - each cost = score, as bars that fall from what was possible to what was reached. The bars stand in
 * the cells of a table, which is so its own twin.
 */
export function Waterfall({ debrief, score }: WaterfallProps) {
  const r = useTexts('review');
  const { costs, rows } = debrief;
  if (costs.length === 0) return <p class="debrief-unknown">{r('costs.unknown')}</p>;
  return (
    <table class="waterfall">
      <caption class="hushed">{r('costs.caption')}</caption>
      <thead class="hushed">
        <tr>
          <th scope="col">{r('costs.step')}</th>
          <th scope="col">{r('costs.points')}</th>
          <th scope="col">{r('costs.left')}</th>
        </tr>
      </thead>
      <tbody>
        {waterfallOf(costs, score).map((bar, index) => (
          <Step key={index} bar={bar} letter={rows[bar.choice ?? -1]?.letter} last={bar.type === 'score'} />
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td colSpan={2} />
          <td>
            <p class="waterfall-axis">
              <span>{r('costs.signature')}</span>
            </p>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface StepProps {
  readonly bar: WaterfallBar;
  readonly letter: string | undefined;
  readonly last: boolean;
}

function Step({ bar, letter, last }: StepProps) {
  const r = useTexts('review');
  const language = useLanguage();
  const { type, choice, from, to } = bar;
  const number = (choice ?? 0) + 1;
  const lost = type === 'cost' ? from - to : undefined;
  return (
    <tr class={`waterfall-step is-${type}`}>
      <th scope="row">
        {type === 'cost' ? (
          <>
            <span class="hushed">{r('costs.choice', { number, letter: letter ?? '' })}</span>
            <span aria-hidden="true">
              <b>{number}</b> {letter}
            </span>
          </>
        ) : (
          r(`costs.${type}`)
        )}
      </th>
      <td class={lost ? 'waterfall-figure is-cost' : 'waterfall-figure'}>
        {lost === undefined ? formatNumber(language, to) : formatSigned(language, -lost)}
      </td>
      <td class="waterfall-left">
        <Bar bar={bar} last={last} />
        <span class="hushed">{formatNumber(language, to)}</span>
      </td>
    </tr>
  );
}

const HEIGHT = 34;
const THICK = 18;

function Bar({ bar: { type, from, to }, last }: { readonly bar: WaterfallBar; readonly last: boolean }) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const top = (HEIGHT - THICK) / 2;
  return (
    <svg class="waterfall-bar" height={HEIGHT} aria-hidden="true">
      {type === 'possible' && (
        <defs>
          <pattern
            id="waterfall-lost"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <path d="M0 0V6" stroke="#D55E00" stroke-width="2.2" />
          </pattern>
        </defs>
      )}
      <rect class="waterfall-signature" x="80%" y="0" width="2" height={HEIGHT} />
      <rect class="waterfall-signature" x="80%" y="0" width="0.8" height={HEIGHT} transform="translate(4)" />
      {type === 'cost' && (
        <line class="waterfall-link" x1={`${from}%`} x2={`${from}%`} y1="0" y2={top + THICK} />
      )}
      <rect
        class={`waterfall-ground is-${type}`}
        x={`${low}%`}
        y={top}
        width={`${high - low}%`}
        height={THICK}
      />
      {type === 'cost' && high > low && (
        <rect class="waterfall-lost" x={`${low}%`} y={top} width={`${high - low}%`} height={THICK} />
      )}
      {!last && <line class="waterfall-link" x1={`${to}%`} x2={`${to}%`} y1={top} y2={HEIGHT} />}
    </svg>
  );
}
