import { useRef } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { UndoBar } from '../outline/UndoBar.tsx';
import { useNodeRemoval } from '../outline/useNodeRemoval.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import './form.css';
import { NodeForm } from './NodeForm.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';
import { useReveal } from './useReveal.ts';

/** The form: the node that is selected, or the scenario as a whole. */
export function FormView() {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const node = useBench(({ work, selection }) =>
    selection.node === undefined ? undefined : work.nodes.get(selection.node),
  );
  /** Its place in the file. */
  const at = useBench(({ work }) => (node ? [...work.nodes.keys()].indexOf(node.id) : -1));
  const root = useRef<HTMLDivElement>(null);
  const removal = useNodeRemoval();
  useReveal(root);
  return (
    <div class="form-view" ref={root}>
      {!isReadable && (
        <p class="form-locked" role="status">
          {f('locked')}{' '}
          <button type="button" class="link" onClick={() => bench.show('json')}>
            {f('toJson')}
          </button>
        </p>
      )}
      {node ? (
        // By its place: it stays itself while it is given another id.
        <NodeForm key={at} node={node} removal={removal} />
      ) : (
        <ScenarioForm onTaken={removal.tell} />
      )}
      <UndoBar notice={removal.notice} onClose={removal.dismiss} />
    </div>
  );
}
