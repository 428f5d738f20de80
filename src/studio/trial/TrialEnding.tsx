import { type EndingNode, type Outcome, shown, type Voyage } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { Staff, useLanguage, useTexts } from '../../ui/index.ts';

interface TrialEndingProps {
  readonly voyage: Voyage;
  readonly node: EndingNode;
  readonly outcome: Outcome;
}

/** How the game ended: the kind, the run-out in figures, the score, and the CRM beside the truth. */
export function TrialEnding({ voyage, node, outcome }: TrialEndingProps) {
  const t = useTexts('studioTrial');
  const language = useLanguage();
  const percent = (value: number) => formatPercent(language, shown(value));
  const { runOut } = outcome;
  const notYet = node.kind === 'signed' && !outcome.signed;
  return (
    <div class="trial-ending">
      <p class="trial-kind">
        <b>{t(`kind.${node.kind}`)}</b> {t('kindId', { id: node.id })}
      </p>
      {notYet && <p class="trial-note">{t(node.notYet ? 'notYet' : 'notYetMissing')}</p>}
      <p class="trial-score">
        <b class="num">{shown(outcome.score)}</b>
        <span>{t('outOf', { grade: outcome.grade })}</span>
        {voyage.estimated && <span class="trial-estimate">{t('estimated')}</span>}
      </p>
      <dl class="trial-staffs">
        <div>
          <dt>{t('crmSaid')}</dt>
          <dd>
            <Staff kind="forecast" value={outcome.forecast} horizontal length={96} />
            <b class="num">{percent(outcome.forecast)}</b>
          </dd>
        </div>
        <div>
          <dt>{t('runOut', { count: runOut.legs })}</dt>
          <dd>
            <Staff
              kind="progress"
              value={outcome.finalProgress}
              former={outcome.progress}
              horizontal
              length={96}
            />
            <b class="num">
              {t('fromTo', { from: percent(outcome.progress), to: percent(outcome.finalProgress) })}
            </b>
          </dd>
        </div>
        <div>
          <dt>{t('doping')}</dt>
          <dd>
            <b class="num">{t('points', { count: Math.round(outcome.doping) })}</b>
            <span>{t(`badge.${outcome.badge}`)}</span>
          </dd>
        </div>
      </dl>
    </div>
  );
}
