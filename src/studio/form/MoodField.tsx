import { useId } from 'preact/hooks';
import { MOODS } from '../../engine/index.ts';
import { type FilePath, formatPath } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { memoField } from './memoField.ts';
import { ProblemList } from './ProblemList.tsx';
import { useBusts } from './useBusts.ts';
import { useProblems } from './useProblems.ts';

interface MoodFieldProps {
  readonly path: FilePath;
  readonly value: unknown;
  readonly speaker: string;
  readonly avatar: unknown;
}

function Moods({ path, value, speaker, avatar }: MoodFieldProps) {
  const f = useTexts('studioForm');
  const s = useTexts('studio');
  const id = useId();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const busts = useBusts(speaker, avatar);
  const problems = useProblems(path);
  const mood = value ?? 'neutral';
  return (
    <fieldset
      class="field mood-field"
      data-path={formatPath(path)}
      aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
      disabled={!isReadable}
    >
      <legend class="field-label">{f('moodLabel')}</legend>
      <div class="moods">
        {MOODS.map((one) => (
          <label key={one} class={one === mood ? 'mood is-on' : 'mood'}>
            <input
              type="radio"
              name={id}
              value={one}
              checked={one === mood}
              onChange={() => bench.set(path, one)}
            />
            <span class="mood-face">{busts[one] && <img src={busts[one]} alt="" />}</span>
            <span class="mood-name">{s(`mood.${one}`)}</span>
          </label>
        ))}
      </div>
      <ProblemList id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}

/** The mood of whoever speaks, by the face it gives. */
export const MoodField = memoField(Moods);
