import { RUN_OUT_LEGS, SIGNATURE_SCORE, shown } from '../../engine/index.ts';
import { BALANCE } from '../../format/index.ts';
import { formatNumber, formatPercent } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { Mark, type MarkShape } from './Mark.tsx';

const {
  most: MOST_MEAN,
  least: LEAST_MEAN,
  signed: MOST_SIGNED,
  spread: LEAST_SPREAD,
} = BALANCE.PN404.thresholds;

interface Spot {
  readonly id: 'worst' | 'random' | 'signature' | 'best' | 'bound';
  readonly score: number;
  readonly shape: MarkShape;
}

/** The scenario as a whole: where its games end between 0 and 100, and how large it is. */
export function Whole({ figures }: Measured) {
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const { best, worst, random, bound, exact } = figures;
  const spots: readonly Spot[] = [
    ...(worst ? [{ id: 'worst', score: worst.score, shape: 'down' } as const] : []),
    { id: 'random', score: random.mean, shape: 'diamond' },
    { id: 'signature', score: SIGNATURE_SCORE, shape: 'line' },
    ...(best ? [{ id: 'best', score: best.score, shape: 'up' } as const] : []),
    ...(bound ? [{ id: 'bound', score: bound.score, shape: 'bar' } as const] : []),
  ];
  const from = Math.max(0, random.mean - random.sd);
  const to = Math.min(100, random.mean + random.sd);
  const signed = 100 * random.shareSigned;
  const { horizon } = figures.voyage;
  const judged: readonly (readonly [name: string, value: string, good: boolean, rule: string])[] = [
    [
      'mean',
      formatNumber(language, shown(random.mean)),
      random.mean <= MOST_MEAN && random.mean >= LEAST_MEAN,
      t('rule.between', { least: LEAST_MEAN, most: MOST_MEAN }),
    ],
    [
      'spread',
      formatNumber(language, shown(random.sd)),
      random.sd >= LEAST_SPREAD,
      t('rule.least', { least: LEAST_SPREAD }),
    ],
    [
      'signed',
      formatPercent(language, signed < 1 && signed > 0 ? 1 : shown(signed)),
      signed <= MOST_SIGNED,
      t('rule.most', { most: formatPercent(language, MOST_SIGNED) }),
    ],
  ];
  return (
    <section class="balance-card" aria-labelledby="balance-whole">
      <h3 id="balance-whole">{t('whole')}</h3>
      <div class="strip" aria-hidden="true">
        <div class="strip-spread" style={{ left: `${from}%`, width: `${to - from}%` }} />
        {spots.map(({ id, score, shape }) => (
          <span key={id} class={`strip-spot is-${shape}`} style={{ left: `${score}%` }}>
            <Mark shape={shape} />
          </span>
        ))}
        {[0, 20, 40, 60, 80, 100].map((mark) => (
          <i key={mark} style={{ left: `${mark}%` }}>
            {mark}
          </i>
        ))}
      </div>
      <ul class="strip-legend">
        {spots.map(({ id, score, shape }) => (
          <li key={id}>
            <Mark shape={shape} />
            {t(`spot.${id}`)} <b class="num">{shown(score)}</b>
          </li>
        ))}
        <li>
          <span class="strip-swatch" />
          {t('spot.spread')}
        </li>
      </ul>
      <table class="balance-table">
        <caption>
          {t(random.sample === undefined ? 'randomExact' : 'randomSample', { count: random.sample ?? 0 })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col" class="is-number">
              {t('value')}
            </th>
            <th scope="col">{t('fair')}</th>
          </tr>
        </thead>
        <tbody>
          {spots.flatMap(({ id, score }) =>
            id === 'random' || id === 'signature' ? (
              []
            ) : (
              <tr key={id}>
                <th scope="row">{t(`spot.${id}`)}</th>
                <td class="is-number num">{shown(score)}</td>
                <td>–</td>
              </tr>
            ),
          )}
          {judged.map(([name, value, good, rule]) => (
            <tr key={name}>
              <th scope="row">{t(`random.${name}`)}</th>
              <td class="is-number num">{value}</td>
              <td>
                <Verdict good={good} /> {rule}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="balance-size">
        <div>
          <dt>{t('horizon')}</dt>
          <dd>{t('horizonOf', { count: horizon, talk: horizon - RUN_OUT_LEGS, out: RUN_OUT_LEGS })}</dd>
        </div>
        <div>
          <dt>{t('size')}</dt>
          <dd>
            {exact && figures.known
              ? t('sizeExact', {
                  count: figures.known.states,
                  number: formatNumber(language, figures.known.states),
                })
              : t('sizeEstimated')}
          </dd>
        </div>
        {bound && (
          <div>
            <dt>{t('bound')}</dt>
            <dd>{t(`boundBy.${bound.relaxation}`, { score: shown(bound.score) })}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Whether a figure keeps to what is fair: a sign and a word, never a colour alone. */
export function Verdict({ good }: { readonly good: boolean }) {
  const t = useTexts('studioBalance');
  return (
    <span class={good ? 'balance-good' : 'balance-bad'}>
      <Mark shape={good ? 'tick' : 'warning'} /> {t(good ? 'kept' : 'broken')}
    </span>
  );
}
