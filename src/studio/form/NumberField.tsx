import { useId, useState } from 'preact/hooks';
import { type FilePath, formatPath } from '../../format/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { memoField } from './memoField.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';
import { wholeIn } from './wholeIn.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly path: FilePath;
  readonly value: unknown;
  readonly least: number;
  readonly most: number;
  /** What holds while nothing is written. */
  readonly otherwise?: number | undefined;
  /** The same in words, where it is no number. */
  readonly placeholder?: string;
  readonly class?: string;
  readonly isHushed?: boolean;
  /** Id of the list that tells what is wrong with it, when it stands elsewhere. */
  readonly toldAt?: string | undefined;
}

function WholeNumber(props: NumberFieldProps) {
  const { label, path, value, least, most, otherwise, isHushed = false, toldAt } = props;
  const id = useId();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const problems = useProblems(path);
  /** What was typed while it is no number of this field. */
  const [typed, setTyped] = useState<string>();
  const written = value === undefined ? '' : typeof value === 'object' ? '?' : String(value);
  const shown = typed ?? written;
  const put = (text: string) => {
    const number = wholeIn(text);
    const isRight = number !== undefined && number >= least && number <= most;
    if (isRight || text.trim() === '') bench.set(path, number);
    setTyped(isRight ? undefined : text);
  };
  const step = (by: number) => {
    const from = wholeIn(shown) ?? otherwise ?? 0;
    put(String(Math.max(least, Math.min(most, from + by))));
  };
  return (
    <div class={`field number-field ${props.class ?? ''}`}>
      <label class={isHushed ? 'hushed' : 'field-label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        inputMode="numeric"
        autocomplete="off"
        data-path={formatPath(path)}
        placeholder={otherwise === undefined ? props.placeholder : String(otherwise)}
        aria-describedby={problems.length > 0 ? (toldAt ?? `${id}-problems`) : undefined}
        aria-invalid={typed !== undefined && typed.trim() !== '' ? true : problems.length > 0}
        readOnly={!isReadable}
        value={shown}
        onInput={(event) => put(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          step(event.key === 'ArrowUp' ? 1 : -1);
        }}
      />
      {toldAt === undefined && <ProblemList id={`${id}-problems`} problems={problems} />}
    </div>
  );
}

/** A whole number of the file; emptied, it goes and what holds without it is shown. */
export const NumberField = memoField(WholeNumber);
