import { useMemo, useRef } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { UndoBar } from '../outline/UndoBar.tsx';
import { useNodeRemoval } from '../outline/useNodeRemoval.ts';
import { useFindings } from '../problems/useFindings.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import './form.css';
import { NodeForm } from './NodeForm.tsx';
import { indexProblems, ProblemContext } from './problems.ts';
import { ScenarioForm } from './ScenarioForm.tsx';
import { useReveal } from './useReveal.ts';

/** The form: the node that is selected, or the scenario as a whole. */
export function FormView() {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const work = useBench((state) => state.work);
  const selected = useBench((state) => state.selection.node);
  const { findings } = useFindings();
  const index = useMemo(() => indexProblems(findings), [findings]);
  const root = useRef<HTMLDivElement>(null);
  const removal = useNodeRemoval();
  useReveal(root);
  const node = selected === undefined ? undefined : work.nodes.get(selected);
  return (
    <ProblemContext.Provider value={index}>
      <div class="form-view" ref={root}>
        {!work.readable && (
          <p class="form-locked" role="status">
            {f('locked')}{' '}
            <button type="button" class="link" onClick={() => bench.show('json')}>
              {f('toJson')}
            </button>
          </p>
        )}
        {node ? (
          // By its place: it stays itself while it is given another id.
          <NodeForm key={[...work.nodes.keys()].indexOf(node.id)} node={node} removal={removal} />
        ) : (
          <ScenarioForm onTaken={removal.tell} />
        )}
        <UndoBar notice={removal.notice} onClose={removal.dismiss} />
      </div>
    </ProblemContext.Provider>
  );
}
