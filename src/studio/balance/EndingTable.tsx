import { type EndingNode, nodeOf, type Scenario, shown } from '../../engine/index.ts';
import { anyWording } from '../../format/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { TRIAL_ICONS } from '../trial/trialIcons.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { useShowLine } from './ShowMe.tsx';

function endingOf(scenario: Scenario, id: string): EndingNode | undefined {
  const node = nodeOf(scenario, id);
  return node.type === 'ending' ? node : undefined;
}

/** The endings: how often random games come there, and with what scores any game can. */
export function EndingTable(measured: Measured) {
  const { figures, scenario } = measured;
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const bench = useWorkbench();
  const written = useBench((state) => state.language);
  const show = useShowLine(measured);
  const { endings, costs, exact } = figures;
  const source = !exact ? 'endingsSample' : costs?.sample === undefined ? 'endingsExact' : 'endingsPartly';
  return (
    <section class="balance-card">
      <table class="balance-table">
        <caption>
          {t('endings')}
          <span>{t(source, { count: costs?.sample ?? 0 })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('ending')}</th>
            <th scope="col" class="is-number">
              {t('share')}
            </th>
            <th scope="col" class="is-number">
              {t('range')}
            </th>
            <th scope="col" class="is-chart">
              <span class="hushed">{t('chart')}</span>
            </th>
            <th scope="col">
              <span class="hushed">{t('playIt')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {endings.map(({ ending: id, kind, best, worst }) => {
            const title = anyWording(endingOf(scenario, id)?.title, written) || id;
            const share = costs?.endings[id];
            return (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    class="balance-node"
                    onClick={() => bench.goTo(['nodes', id], 'form')}
                  >
                    {title}
                  </button>
                  <small>{t(`kind.${kind}`)}</small>
                </th>
                <td class="is-number num">
                  {costs ? formatPercent(language, Math.round(100 * (share ?? 0))) : '–'}
                </td>
                <td class="is-number num">
                  {best && worst ? t('fromTo', { from: shown(worst.score), to: shown(best.score) }) : '–'}
                </td>
                <td class="is-chart">
                  {best && worst && <ScoreBar from={worst.score} to={best.score} limit={80} />}
                </td>
                <td>
                  {best ? (
                    <button
                      type="button"
                      class="tool"
                      aria-label={t('playEnding', { ending: title })}
                      onClick={() =>
                        show(
                          best,
                          t(exact ? 'show.ending' : 'show.endingFound', {
                            ending: title,
                            score: shown(best.score),
                          }),
                        )
                      }
                    >
                      <Icon name={TRIAL_ICONS.play} size={16} />
                    </button>
                  ) : (
                    t(exact ? 'noGame' : 'notMet')
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
