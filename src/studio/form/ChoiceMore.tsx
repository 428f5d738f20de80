import { type FilePath, formatPath, objectAt, renameChoice, WRITING } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import type { WorkChoice } from '../workbench/workFile.ts';
import { FlagFields } from './FlagFields.tsx';
import { IdField } from './IdField.tsx';
import { NumberField } from './NumberField.tsx';
import { TextField } from './TextField.tsx';

interface ChoiceMoreProps {
  /** Id of the node. */
  readonly node: string;
  readonly choice: WorkChoice;
  readonly path: FilePath;
}

const BOUNDS = [
  ['speed', 'atLeast'],
  ['speed', 'atMost'],
  ['direction', 'atLeast'],
  ['direction', 'atMost'],
] as const;

/** What an answer brings besides its effects: what one sees, why, and when it is open. */
export function ChoiceMore({ node, choice, path }: ChoiceMoreProps) {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const { value, index, id } = choice;
  const when = objectAt(value, 'when');
  return (
    <div class="answer-more">
      <TextField
        label={f('reaction')}
        path={[...path, 'reaction']}
        value={value.reaction}
        isOptional
        placeholder={f('reactionHint')}
        most={WRITING.PN501.thresholds.reaction}
      />
      <TextField
        label={f('why')}
        path={[...path, 'why']}
        value={value.why}
        isOptional
        placeholder={f('whyHint')}
        most={WRITING.PN501.thresholds.why}
      />
      <div class="answer-conditions">
        <FlagFields
          label={f('flags.needs.label')}
          kind="needs"
          path={[...path, 'needs']}
          value={value.needs}
        />
        <FlagFields label={f('flags.sets.label')} kind="sets" path={[...path, 'sets']} value={value.sets} />
      </div>
      <fieldset class="field when-fields">
        <legend class="field-label">{f('when.label')}</legend>
        {BOUNDS.map(([gauge, bound]) => (
          <NumberField
            key={`${gauge} ${bound}`}
            label={f(`when.${gauge}.${bound}`)}
            path={[...path, 'when', gauge, bound]}
            value={objectAt(when, gauge)[bound]}
            placeholder={f('when.unlimited')}
            least={0}
            most={100}
          />
        ))}
      </fieldset>
      <div class="answer-last">
        <IdField
          label={f('id.label')}
          value={id}
          path={formatPath([...path, 'id'])}
          isTaken={(name) =>
            bench.state
              .getState()
              .work.nodes.get(node)
              ?.choices.some((one) => one.id === name) ?? false
          }
          onRename={(name) => {
            bench.write(renameChoice(bench.state.getState().draft.text, node, index, name));
          }}
        />
        <label class="check-field">
          <input
            type="checkbox"
            data-path={formatPath([...path, 'best'])}
            checked={value.best === true}
            disabled={!isReadable}
            onChange={(event) => bench.set([...path, 'best'], event.currentTarget.checked || undefined)}
          />
          {f('best')}
        </label>
      </div>
    </div>
  );
}
