import { choicesOf, shown } from '../../engine/index.ts';
import { BALANCE } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { Verdict } from './Whole.tsx';

const { PN401, PN402, PN403 } = BALANCE;

/** The score from which a habit pays too well (lints page, L1 to L3); none for one that is judged otherwise. */
const LIMITS: Readonly<Record<string, number>> = {
  fastest: PN403.thresholds.fastest,
  slowest: PN403.thresholds.slowest,
  compass: PN403.thresholds.compass,
  longest: PN402.thresholds.score,
  'always-a': PN401.thresholds.score,
  'always-b': PN401.thresholds.score,
  'always-c': PN401.thresholds.score,
  'always-d': PN401.thresholds.score,
};

/** What whoever always plays by the same habit scores, beside what a fair scenario lets him. */
export function PolicyTable({ figures, scenario }: Measured) {
  const t = useTexts('studioBalance');
  const longest = Math.max(...Object.values(scenario.nodes).map((node) => choicesOf(node).length));
  const rows = Object.entries(figures.policies).filter(
    ([name]) => !name.startsWith('always-') || name.charCodeAt(7) - 97 < longest,
  );
  return (
    <section class="balance-card">
      <table class="balance-table">
        <caption>
          {t('policies')}
          <span>{t('policiesHint')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('habit')}</th>
            <th scope="col" class="is-number">
              {t('score')}
            </th>
            <th scope="col" class="is-chart">
              <span class="hushed">{t('chart')}</span>
            </th>
            <th scope="col">{t('fair')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, score]) => {
            const limit = LIMITS[name];
            const kept = limit === undefined || score < limit - 1e-9;
            return (
              <tr key={name}>
                <th scope="row">{t(`policy.${name}`)}</th>
                <td class="is-number num">{shown(score)}</td>
                <td class="is-chart">
                  <ScoreBar to={score} limit={limit} />
                </td>
                <td>
                  {name === 'compass' && !kept ? (
                    t('compassRight')
                  ) : limit === undefined ? (
                    t('noLimit')
                  ) : (
                    <>
                      <Verdict good={kept} /> {t('rule.below', { limit })}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
