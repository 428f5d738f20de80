import { type DopingBadge, dopingBadge, shown } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { ScoreBar } from './ScoreBar.tsx';

/** What the CRM says and what is true when the talking stops, along three kinds of games. */
export function DopingTable({ figures }: Measured) {
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const { best, fastest, random } = figures.doping;
  const rows = [
    ['best', best],
    ['fastest', fastest],
    ['random', random],
  ] as const;
  return (
    <section class="balance-card">
      <table class="balance-table">
        <caption>
          {t('doping')}
          <span>{t('dopingHint', { count: random?.games ?? 0 })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('game')}</th>
            <th scope="col" class="is-number">
              {t('crm')}
            </th>
            <th scope="col" class="is-number">
              {t('truth')}
            </th>
            <th scope="col" class="is-chart">
              <span class="hushed">{t('chart')}</span>
            </th>
            <th scope="col">{t('gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, talked]) => {
            if (!talked) return null;
            const { forecast, progress } = talked;
            const badge: DopingBadge = dopingBadge(forecast - progress);
            return (
              <tr key={name}>
                <th scope="row">{t(`games.${name}`)}</th>
                <td class="is-number num">{formatPercent(language, shown(forecast))}</td>
                <td class="is-number num">{formatPercent(language, shown(progress))}</td>
                <td class="is-chart">
                  <ScoreBar from={progress} to={forecast} />
                </td>
                <td>
                  {t('points', { count: Math.round(forecast - progress) })}, {t(`badge.${badge}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
