import { useId } from 'preact/hooks';
import { type FilePath, objectAt } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { wordingOf } from '../workbench/workFile.ts';
import { memoField } from './memoField.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

interface FlagFieldsProps {
  readonly label: string;
  /** `needs` asks for flags, `sets` changes them. */
  readonly kind: 'needs' | 'sets';
  readonly path: FilePath;
  readonly value: unknown;
}

function Flags({ label, kind, path, value }: FlagFieldsProps) {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const written = useBench((state) => state.work.value.flags);
  const language = useBench((state) => state.language);
  const isReadable = useBench((state) => state.work.readable);
  const list = (Array.isArray(value) ? value : []).filter((flag) => typeof flag === 'string');
  const problems = useProblems(
    path,
    list.map((_flag, index) => index),
  );
  const declared = objectAt({ flags: written }, 'flags');
  const named = list.map((flag) => flag.replace(/^!/, ''));
  const flags = [...new Set([...Object.keys(declared), ...named])];
  const put = (flag: string, state: string) => {
    const others = list.filter((one) => one.replace(/^!/, '') !== flag);
    const next = state === '' ? others : [...others, state === 'yes' ? flag : `!${flag}`];
    bench.set(path, next.length === 0 ? undefined : next);
  };
  return (
    <fieldset
      class="field flag-fields"
      disabled={!isReadable}
      aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
    >
      <legend class="field-label">{label}</legend>
      {flags.length === 0 && (
        <p class="field-hint">
          {f('flags.none')}{' '}
          <button type="button" class="link" onClick={() => bench.goTo(['flags'], 'form')}>
            {f('flags.declare')}
          </button>
        </p>
      )}
      {flags.map((flag) => {
        const state = list.includes(flag) ? 'yes' : list.includes(`!${flag}`) ? 'no' : '';
        return (
          <label key={flag} class="flag-field">
            <span>{wordingOf(declared[flag], language) || flag}</span>
            <select class="input" value={state} onChange={(event) => put(flag, event.currentTarget.value)}>
              <option value="">{f(`flags.${kind}.any`)}</option>
              <option value="yes">{f(`flags.${kind}.yes`)}</option>
              <option value="no">{f(`flags.${kind}.no`)}</option>
            </select>
          </label>
        );
      })}
      <ProblemList id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}

/** For each flag of the scenario: whether it must be there, or what becomes of it. */
export const FlagFields = memoField(Flags);
