import { formatNumber } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { Blocked } from '../trial/TrialNotices.tsx';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import './balance.css';
import { DecisionList } from './DecisionList.tsx';
import { DopingTable } from './DopingTable.tsx';
import { EndingTable } from './EndingTable.tsx';
import { PolicyTable } from './PolicyTable.tsx';
import { ShowMe } from './ShowMe.tsx';
import { Whole } from './Whole.tsx';

/** States that may be visited when it is asked for: some seconds. */
const LARGE_BUDGET = 2_000_000;

/** How fair the scenario is: what each choice costs, and what games are made of. */
export function BalanceView() {
  const t = useTexts('studioBalance');
  const reading = useBench((state) => state.reading);
  const balance = useBench((state) => state.balance);
  const measured = useBench((state) => state.measured);
  const unplayable = reading !== undefined && !reading.playable;
  const current = balance?.current === true && measured?.figures === balance.figures;
  return (
    <div class="balance">
      <h2 class="hushed">{t('title')}</h2>
      {unplayable && <Blocked former={measured !== undefined} />}
      {!unplayable && <Progress current={current} />}
      {measured && (
        <div class={current ? 'balance-figures' : 'balance-figures is-former'}>
          {!measured.figures.exact && current && <Estimate budget={measured.figures.budget} />}
          <Whole {...measured} />
          <ShowMe {...measured} />
          <PolicyTable {...measured} />
          <EndingTable {...measured} />
          <DopingTable {...measured} />
          <DecisionList {...measured} />
        </div>
      )}
    </div>
  );
}

/** How far the analysis has come, that what is seen is of a former text, and the way to stop or begin again. */
function Progress({ current }: { readonly current: boolean }) {
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const bench = useWorkbench();
  const states = useBench((state) => state.states);
  const none = useBench((state) => state.measured === undefined);
  const ended = useBench((state) => state.ended);
  const busy = states !== undefined;
  if (current && !busy) return null;
  return (
    <div class="balance-progress" role="status">
      <p>
        {!current && (none ? t(busy || !ended ? 'first' : `none.${ended}`) : t('former'))}{' '}
        {busy && t('states', { number: formatNumber(language, states) })}
      </p>
      {busy ? (
        <button type="button" class="tool" onClick={bench.stopBalance}>
          {t('stop')}
        </button>
      ) : (
        ended && (
          <button type="button" class="tool" onClick={bench.recheck}>
            {t('again')}
          </button>
        )
      )}
    </div>
  );
}

/** Says that the figures are an estimate, and offers to compute them in full. */
function Estimate({ budget }: { readonly budget: number }) {
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const bench = useWorkbench();
  const number = formatNumber(language, budget);
  return (
    <div class="balance-estimate">
      <p>{t('estimate', { number })}</p>
      {budget < LARGE_BUDGET ? (
        <button type="button" class="tool" onClick={() => bench.balance(LARGE_BUDGET)}>
          {t('exactly')}
        </button>
      ) : (
        <p>{t('tooLarge')}</p>
      )}
    </div>
  );
}
