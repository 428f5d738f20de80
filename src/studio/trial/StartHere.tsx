import { useMemo, useState } from 'preact/hooks';
import { ARRIVALS, type ArrivalKind, findingArrival, findingPath } from '../../analysis/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { isMeasureOf, solutionOf } from '../workbench/measured.ts';
import type { TrialEntry } from '../workbench/trialEntry.ts';
import { usePathSearch } from '../workbench/usePathSearch.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { TRIAL_ICONS } from './trialIcons.ts';

interface StartHereProps {
  readonly scenario: Scenario;
  readonly node: string;
  readonly title: string;
  readonly onFound: (entries: readonly TrialEntry[]) => void;
}

/** Plays from the selected node on, in a state that a legal game comes there with. */
export function StartHere({ scenario, node, title, onFound }: StartHereProps) {
  const t = useTexts('studioTrial');
  const measured = useBench((state) => state.measured);
  const exact = useMemo(
    () => (measured?.figures.known && isMeasureOf(measured, scenario) ? measured : undefined),
    [measured, scenario],
  );
  const [wanted, setKind] = useState<ArrivalKind>('shortest');
  /** Best and worst are told by the solution of these rules only. */
  const kind = exact ? wanted : 'shortest';
  const { told, search } = usePathSearch(node, scenario, ({ entries }) => onFound(entries));
  const play = () => {
    const solution = exact && kind !== 'shortest' ? solutionOf(exact) : undefined;
    search(
      solution && kind !== 'shortest' ? findingArrival(solution, node, kind) : findingPath(scenario, node),
    );
  };
  return (
    <div class="trial-here">
      <button type="button" class="tool" onClick={play}>
        <Icon name={TRIAL_ICONS.play} size={16} />
        <span>{t('playHere', { node: title })}</span>
      </button>
      <label>
        <span class="hushed">{t('situation')}</span>
        <select
          class="input"
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(ARRIVALS.find((one) => one === currentTarget.value) ?? 'shortest')
          }
        >
          {ARRIVALS.map((one) => (
            <option key={one} value={one} disabled={one !== 'shortest' && !exact}>
              {t(`arrival.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {told && (
        <p role="status" class={told === 'busy' ? undefined : 'trial-note'}>
          {t(`here.${told}`, { node: title })}
        </p>
      )}
    </div>
  );
}
