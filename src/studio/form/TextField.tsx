import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { countWords, type FilePath, formatPath, setWording } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { wordingOf } from '../workbench/workFile.ts';
import { memoField } from './memoField.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

/** From this part of its limit on, a text says how long it is. */
const NEAR = 0.8;
/** Signs of a line, for browsers that do not fit a field to its text. */
const LINE = 64;

interface TextFieldProps {
  readonly label: string;
  /** Of the text, without its language. */
  readonly path: FilePath;
  /** What stands there now, whatever it is. */
  readonly value: unknown;
  /** Whether the file is right without it: then it goes with its last word. */
  readonly isOptional?: boolean;
  readonly most?: number | undefined;
  readonly unit?: 'signs' | 'words';
  readonly class?: string;
  readonly placeholder?: string;
  /** Whether the label is for screen readers only. */
  readonly isHushed?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onBlur?: () => void;
  readonly children?: ComponentChildren;
}

function Wording(props: TextFieldProps) {
  const { label, path, value, isOptional = false, most, unit = 'signs', isHushed = false } = props;
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const language = useBench((state) => state.language);
  const languages = useBench((state) => state.work.languages);
  const isReadable = useBench((state) => state.work.readable);
  const problems = useProblems(path, languages);
  const words = wordingOf(value, language);
  const place = formatPath(path);
  const other = languages.find((tag) => tag !== language && wordingOf(value, tag) !== '');
  const length = unit === 'words' ? countWords(words) : words.length;
  const isNear = most !== undefined && length >= most * NEAR;
  const described = [
    problems.length > 0 ? `${id}-problems` : '',
    words === '' && other !== undefined ? `${id}-other` : '',
    isNear ? `${id}-length` : '',
  ].filter((one) => one !== '');
  return (
    <div class={`field ${props.class ?? ''}`}>
      <span class="field-head">
        <label class={isHushed ? 'hushed' : 'field-label'} for={id}>
          {label}
        </label>
        {isNear && (
          <span id={`${id}-length`} class={length > most ? 'field-length is-over' : 'field-length'}>
            {f(`length.${unit}`, { length, most })}
          </span>
        )}
        {props.children}
      </span>
      <textarea
        id={id}
        class="input"
        lang={language}
        dir="auto"
        rows={Math.max(1, Math.ceil(words.length / LINE))}
        data-path={place}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        aria-invalid={problems.some(({ severity }) => severity === 'error')}
        placeholder={props.placeholder}
        readOnly={!isReadable}
        value={words}
        onInput={({ currentTarget }) => {
          const { text } = bench.state.getState().draft;
          const wording = currentTarget.value;
          bench.write(setWording(text, path, { language, wording, isOptional }), `${place} ${language}`);
        }}
        onKeyDown={props.onKeyDown}
        onBlur={props.onBlur}
      />
      {words === '' && other !== undefined && (
        <span id={`${id}-other`} class="field-other">
          <b>{other.toUpperCase()}</b>{' '}
          <span lang={other} dir="auto">
            {wordingOf(value, other)}
          </span>
        </span>
      )}
      <ProblemList id={`${id}-problems`} problems={problems} textPath={place} />
    </div>
  );
}

/** A text of the scenario in the language that is being written, with its words in another one while it has none. */
export const TextField = memoField(Wording);
