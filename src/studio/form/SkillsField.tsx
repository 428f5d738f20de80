import { useId, useState } from 'preact/hooks';
import { newIdFrom } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

/** What the scenario trains, as a list of names. */
export function SkillsField() {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const { value, readable } = useBench((state) => state.work);
  const [typed, setTyped] = useState<string>();
  const skills = Array.isArray(value.skills) ? value.skills.map(String) : [];
  const problems = useProblems(
    ['skills'],
    skills.map((_skill, index) => index),
  );
  const settle = () => {
    if (typed === undefined) return;
    const ids = typed.split(',').flatMap((words) => {
      const name = newIdFrom(words, [], '');
      return name === '' ? [] : [name];
    });
    bench.set(['skills'], ids.length === 0 ? undefined : [...new Set(ids)]);
    setTyped(undefined);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {f('skills')}
      </label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        data-path="skills"
        aria-describedby={`${id}-hint ${id}-problems`}
        readOnly={!readable}
        value={typed ?? skills.join(', ')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <span id={`${id}-hint`} class="field-hint">
        {f('skillsHint')}
      </span>
      <ProblemList id={`${id}-problems`} problems={problems} />
    </div>
  );
}
