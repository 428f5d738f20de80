import { MAX_FLAGS } from '../../engine/index.ts';
import { addFlag, objectAt, removeFlag, renameFlag } from '../../format/index.ts';
import { Icon, IconButton, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import type { UndoNotice } from '../outline/useUndoNotice.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { FORM_ICONS } from './formIcons.ts';
import { IdField } from './IdField.tsx';
import { ProblemList } from './ProblemList.tsx';
import { TextField } from './TextField.tsx';
import { useProblems } from './useProblems.ts';

interface FlagListProps {
  readonly onTaken: (notice: UndoNotice, text: string) => void;
}

/** The facts that answers can bring to light and ask for. */
export function FlagList({ onTaken }: FlagListProps) {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const { value, readable } = useBench((state) => state.work);
  const flags = objectAt(value, 'flags');
  const ids = Object.keys(flags);
  const isFull = ids.length >= MAX_FLAGS;
  const problems = useProblems(['flags']);
  const textNow = () => bench.state.getState().draft.text;
  const add = () => {
    const made = addFlag(textNow());
    if (!made) return;
    bench.write(made.text);
    bench.goTo(['flags', made.id]);
  };
  return (
    <section class="flag-list" data-path="flags" aria-label={f('flags.label')}>
      <h3 class="field-label">{f('flags.label')}</h3>
      <p class="field-hint">{f('flags.hint')}</p>
      <ProblemList id="flag-problems" problems={problems} />
      {ids.map((id) => (
        <div key={id} class="flag-row">
          <TextField label={f('flags.text')} path={['flags', id]} value={flags[id]} />
          <IdField
            label={f('id.label')}
            value={id}
            path={`flags.${id}.id`}
            isTaken={(name) => ids.includes(name)}
            onRename={(name) => bench.write(renameFlag(textNow(), id, name))}
          />
          <IconButton
            icon={FORM_ICONS.bin}
            label={f('flags.remove', { id })}
            disabled={!readable}
            onClick={() => {
              const text = removeFlag(textNow(), id);
              bench.write(text);
              onTaken({ message: f('flags.removed', { id }) }, text);
              bench.goTo(['flags'], 'form');
            }}
          />
        </div>
      ))}
      <div class="answer-add">
        <button type="button" class="tool" disabled={!readable || isFull} onClick={add}>
          <Icon name={ICONS.plus} size={18} />
          {f('flags.add')}
        </button>
        {isFull && <span class="field-hint">{f('flags.full')}</span>}
      </div>
    </section>
  );
}
