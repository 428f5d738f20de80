import { useId } from 'preact/hooks';
import { type FilePath, formatPath } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

export interface Pick {
  /** As the file has it; empty for a key that is not there. */
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly path: FilePath;
  readonly value: unknown;
  readonly options: readonly Pick[];
  /** What the key is set to; by default the option's own value, and away with it for an empty one. */
  readonly onPick?: (value: string) => void;
  readonly class?: string;
}

/** One of a few values of the file; what stands there and is none of them is shown as it is. */
export function SelectField({ label, path, value, options, onPick, class: extra }: SelectFieldProps) {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const problems = useProblems(path);
  const written =
    value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const isKnown = options.some((option) => option.value === written);
  return (
    <div class={`field ${extra ?? ''}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        data-path={formatPath(path)}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
        aria-invalid={problems.length > 0}
        disabled={!isReadable}
        value={written}
        onChange={({ currentTarget }) => {
          const picked = currentTarget.value;
          if (onPick) onPick(picked);
          else bench.set(path, picked === '' ? undefined : picked);
          // A choice that leads elsewhere changes nothing here.
          currentTarget.value = written;
        }}
      >
        {!isKnown && <option value={written}>{f('unknown', { value: written.slice(0, 60) })}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ProblemList id={`${id}-problems`} problems={problems} />
    </div>
  );
}
