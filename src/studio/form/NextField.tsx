import { useId } from 'preact/hooks';
import { addNode, type FilePath, formatPath, setAt } from '../../format/index.ts';
import { IconButton, useTexts } from '../../ui/index.ts';
import { NodePicker } from '../outline/NodePicker.tsx';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { memoField } from './memoField.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

interface NextFieldProps {
  readonly label: string;
  readonly path: FilePath;
  readonly value: unknown;
  /** Id of the node behind which a new one is put. */
  readonly after?: string;
  /** Id of the list that tells what is wrong with it, when it stands elsewhere. */
  readonly toldAt?: string | undefined;
}

function Next({ label, path, value, after, toldAt }: NextFieldProps) {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const problems = useProblems(path);
  const next = typeof value === 'string' && value !== '' ? value : undefined;
  const leads = useBench((state) => next !== undefined && state.work.nodes.has(next));
  return (
    <div class="next-field">
      <div class="next-row">
        <NodePicker
          label={label}
          value={next}
          path={formatPath(path)}
          disabled={!isReadable}
          isInvalid={problems.length > 0}
          describedBy={problems.length > 0 ? (toldAt ?? `${id}-problems`) : undefined}
          onPick={(picked) => bench.set(path, picked)}
          onCreate={(kind, words) => {
            const { draft, language } = bench.state.getState();
            const made = addNode(draft.text, { kind, after, words: { text: words, language } });
            if (made) bench.write(setAt(made.text, path, made.id));
          }}
        />
        <IconButton
          icon="next"
          label={f('goThere')}
          disabled={!leads}
          onClick={() => next !== undefined && bench.goTo(['nodes', next], 'form')}
        />
      </div>
      {toldAt === undefined && <ProblemList id={`${id}-problems`} problems={problems} />}
    </div>
  );
}

/** Where a way leads: a node by its name, or a new one; and the way there. */
export const NextField = memoField(Next);
