import { useId, useState } from 'preact/hooks';
import { type FilePath, formatPath } from '../../format/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { memoField } from './memoField.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';
import { wholeIn } from './wholeIn.ts';

/** How far the slider goes, and its step (model page, 1.8); the number beside it takes every effect there is. */
const REACH = 25;
const STEP = 5;
const MOST = 100;

const TICKS = Array.from({ length: (2 * REACH) / STEP + 1 }, (_, index) => index * STEP - REACH);

interface EffectFieldProps {
  readonly gauge: 'speed' | 'direction';
  readonly path: FilePath;
  readonly value: unknown;
  /** Id of the list that tells what is wrong with it, when it stands elsewhere. */
  readonly toldAt?: string | undefined;
}

function percent(points: number): string {
  return `${((points + REACH) / (2 * REACH)) * 100}%`;
}

function Effect({ gauge, path, value, toldAt }: EffectFieldProps) {
  const f = useTexts('studioForm');
  const language = useLanguage();
  const id = useId();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const problems = useProblems(path);
  const [typed, setTyped] = useState<string>();
  const points = typeof value === 'number' && Number.isFinite(value) ? value : 0;
  const slid = Math.max(-REACH, Math.min(REACH, points));
  const name = f(`gauge.${gauge}`);
  const wrong = problems.length > 0;
  const written =
    value === undefined || typeof value === 'number' ? formatSigned(language, points) : String(value);
  const put = (text: string) => {
    const whole = wholeIn(text);
    const isRight = whole !== undefined && Math.abs(whole) <= MOST;
    if (isRight) bench.set(path, whole);
    setTyped(isRight && String(whole) === text ? undefined : text);
  };
  return (
    <div class={`effect-field is-${gauge} ${points < 0 ? 'is-back' : 'is-on'}`}>
      <span class="effect-head">
        <Icon name={gauge === 'speed' ? 'watch' : 'compass'} size={18} />
        <label for={`${id}-number`}>{name}</label>
        <input
          id={`${id}-number`}
          class="effect-number"
          inputMode="numeric"
          autocomplete="off"
          data-path={formatPath(path)}
          aria-describedby={wrong ? (toldAt ?? `${id}-problems`) : undefined}
          aria-invalid={wrong}
          readOnly={!isReadable}
          value={typed ?? written}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => put(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            setTyped(undefined);
            put(String(Math.max(-MOST, Math.min(MOST, points + (event.key === 'ArrowUp' ? 1 : -1)))));
          }}
        />
      </span>
      <span class="effect-slider">
        <svg class="effect-scale" aria-hidden="true">
          <line x1="0" x2="100%" y1="15" y2="15" stroke-width="2" />
          {TICKS.map((tick) => (
            <line
              key={tick}
              x1={percent(tick)}
              x2={percent(tick)}
              y1={tick === 0 ? 7 : 11}
              y2={tick === 0 ? 23 : 19}
              stroke-width={tick === 0 ? 2.5 : 1.5}
            />
          ))}
          {slid !== 0 && (
            <>
              <line class="effect-edge" x1="50%" x2={percent(slid)} y1="15" y2="15" stroke-width="7" />
              <line class="effect-fill" x1="50%" x2={percent(slid)} y1="15" y2="15" stroke-width="5" />
            </>
          )}
        </svg>
        <input
          type="range"
          min={-REACH}
          max={REACH}
          step={STEP}
          aria-label={name}
          aria-valuetext={formatSigned(language, points)}
          disabled={!isReadable}
          value={slid}
          onInput={(event) => bench.set(path, Number(event.currentTarget.value))}
        />
      </span>
      {toldAt === undefined && <ProblemList id={`${id}-problems`} problems={problems} />}
    </div>
  );
}

/** What a way does to one gauge: a slider by fives, and the number itself for what lies between. */
export const EffectField = memoField(Effect);
