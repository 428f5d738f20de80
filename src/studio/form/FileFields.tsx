import { useId } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

/** What the scenario and its file are called. */
export function FileFields() {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const { value, readable } = useBench((state) => state.work);
  const fileName = useBench((state) => state.draft.fileName);
  const problems = useProblems(['id']);
  return (
    <div class="field-row">
      <div class="field">
        <label class="field-label" for={`${id}-id`}>
          {f('id.scenario')}
        </label>
        <input
          id={`${id}-id`}
          class="input"
          spellcheck={false}
          autocomplete="off"
          data-path="id"
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
          readOnly={!readable}
          value={typeof value.id === 'string' ? value.id : ''}
          onInput={(event) => bench.set(['id'], event.currentTarget.value)}
        />
        <ProblemList id={`${id}-problems`} problems={problems} />
      </div>
      <div class="field">
        <label class="field-label" for={`${id}-file`}>
          {f('fileName')}
        </label>
        <input
          id={`${id}-file`}
          class="input"
          spellcheck={false}
          autocomplete="off"
          value={fileName}
          onInput={(event) => bench.renameFile(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
