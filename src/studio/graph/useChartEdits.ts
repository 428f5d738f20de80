import { addNode, type NodeKind, setAt } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useNodeRemoval } from '../outline/useNodeRemoval.ts';
import type { UndoNotice } from '../outline/useUndoNotice.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import type { Way } from './model/graph.ts';
import type { Place } from './model/wayOn.ts';

/** All that the chart changes in the file, each as one step of the draft's history. */
export interface ChartEdits {
  /** What was done last, while it can be undone at once. */
  readonly notice: UndoNotice | undefined;
  readonly dismiss: () => void;
  readonly link: (way: Way, target: string) => void;
  /** @param way what is to lead to the new node; @param place where it is to stand, its upper left corner */
  readonly add: (kind: NodeKind, way?: Way, place?: Place) => void;
  readonly remove: (id: string) => void;
}

/**
 * The edits of the chart.
 * @param wish is told where a new node is to stand
 */
export function useChartEdits(wish: (id: string, place: Place) => void): ChartEdits {
  const bench = useWorkbench();
  const s = useTexts('studioGraph');
  const { notice, remove, tell, dismiss } = useNodeRemoval();
  const write = (text: string, message: string) => {
    const { draft, work, selection } = bench.state.getState();
    if (!work.readable || text === draft.text) return false;
    bench.write(text);
    tell({ message, onUndo: () => bench.select(selection) }, text);
    return true;
  };
  return {
    notice,
    dismiss,
    remove,
    link: (way, target) => {
      const text = setAt(bench.state.getState().draft.text, way.path, target);
      write(text, s(way.letter === '' ? 'linkedLine' : 'linked', { letter: way.letter, target }));
    },
    add: (kind, way, place) => {
      const made = addNode(bench.state.getState().draft.text, { kind, after: way?.from });
      if (!made) return;
      if (place) wish(made.id, place);
      const text = way ? setAt(made.text, way.path, made.id) : made.text;
      if (write(text, s('added', { id: made.id }))) bench.select({ node: made.id });
    },
  };
}
