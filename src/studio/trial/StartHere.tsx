import { useMemo, useState } from 'preact/hooks';
import {
  ARRIVALS,
  type ArrivalKind,
  findingArrival,
  findingPath,
  type Solution,
} from '../../analysis/index.ts';
import { rulesHash, type Scenario } from '../../engine/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import type { TrialEntry } from '../workbench/trialEntry.ts';
import { usePathSearch } from '../workbench/usePathSearch.ts';
import { useSolution } from '../workbench/useSolution.ts';
import { TRIAL_ICONS } from './trialIcons.ts';

interface StartHereProps {
  readonly scenario: Scenario;
  readonly node: string;
  readonly title: string;
  readonly onFound: (entries: readonly TrialEntry[]) => void;
}

/** The solution, if it is one of these very rules. */
function fitting(solution: Solution | undefined, scenario: Scenario): Solution | undefined {
  return solution && rulesHash(solution.voyage.scenario) === rulesHash(scenario) ? solution : undefined;
}

/** Plays from the selected node on, in a state that a legal game comes there with. */
export function StartHere({ scenario, node, title, onFound }: StartHereProps) {
  const t = useTexts('studioTrial');
  const solution = useSolution();
  const exact = useMemo(() => fitting(solution, scenario), [solution, scenario]);
  const [wanted, setKind] = useState<ArrivalKind>('shortest');
  /** Best and worst are told by the solution of these rules only. */
  const kind = exact ? wanted : 'shortest';
  const { told, search } = usePathSearch(node, scenario, ({ entries }) => onFound(entries));
  const play = () =>
    search(exact && kind !== 'shortest' ? findingArrival(exact, node, kind) : findingPath(scenario, node));
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
