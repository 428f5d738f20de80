import { PLACES } from '../../engine/index.ts';
import { objectAt, WRITING } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { UndoNotice } from '../outline/useUndoNotice.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { FileFields } from './FileFields.tsx';
import { FlagList } from './FlagList.tsx';
import { LanguageList } from './LanguageList.tsx';
import { NextField } from './NextField.tsx';
import { NumberField } from './NumberField.tsx';
import { ProblemList } from './ProblemList.tsx';
import { SelectField } from './SelectField.tsx';
import { SkillsField } from './SkillsField.tsx';
import { TextField } from './TextField.tsx';
import { useProblems } from './useProblems.ts';
import { WritingLanguage } from './WritingLanguage.tsx';

const LEVELS = [1, 2, 3, 4];

interface ScenarioFormProps {
  readonly onTaken: (notice: UndoNotice, text: string) => void;
}

/** What holds for the scenario as a whole. */
export function ScenarioForm({ onTaken }: ScenarioFormProps) {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const file = useBench((state) => state.work.value);
  const start = objectAt(file, 'start');
  const problems = useProblems([]);
  return (
    <article class="node-form" aria-label={f('scenario')}>
      <header class="node-head">
        <h2 class="scenario-title">{f('scenario')}</h2>
        <WritingLanguage />
      </header>
      <ProblemList id="scenario-problems" problems={problems} />
      <TextField label={f('title')} path={['title']} value={file.title} />
      <TextField
        label={f('objective')}
        path={['objective']}
        value={file.objective}
        isOptional
        most={WRITING.PN501.thresholds.objective}
      />
      <FileFields />
      <div class="field-row">
        <SelectField
          label={f('level')}
          path={['level']}
          value={file.level}
          options={[
            { value: '', label: f('unsaid') },
            ...LEVELS.map((level) => ({ value: String(level), label: f('levels', { level }) })),
          ]}
          onPick={(picked) => bench.set(['level'], picked === '' ? undefined : Number(picked))}
        />
        <NumberField label={f('minutes')} path={['minutes']} value={file.minutes} least={1} most={240} />
        <SelectField
          label={f('place.label')}
          path={['place']}
          value={file.place}
          options={[
            { value: '', label: f('place.otherwise') },
            ...PLACES.map((place) => ({ value: place, label: f(`place.${place}`) })),
          ]}
        />
      </div>
      <SkillsField />
      <LanguageList />
      <div class="field-row start-fields">
        <NextField label={f('start.node')} path={['start', 'node']} value={start.node} />
        <NumberField
          label={f('start.speed')}
          path={['start', 'speed']}
          value={start.speed}
          least={0}
          most={100}
          otherwise={50}
        />
        <NumberField
          label={f('start.direction')}
          path={['start', 'direction']}
          value={start.direction}
          least={0}
          most={100}
          otherwise={50}
        />
      </div>
      <FlagList onTaken={onTaken} />
    </article>
  );
}
