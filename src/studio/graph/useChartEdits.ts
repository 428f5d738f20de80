import { useState } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import type { WorkNode } from '../workbench/workFile.ts';
import { addNode, removeNode, setAt } from './edits.ts';
import type { GraphNode, Way } from './model/graph.ts';
import type { Place } from './model/wayOn.ts';

/** Something that was done, which can be undone at once. */
interface Done {
  readonly text: string;
  /** The draft's text after it: once that has changed, it is no longer the last thing done. */
  readonly after: string;
}

/** All that the chart changes in the file, each as one step of the draft's history. */
export interface ChartEdits {
  readonly done: Done | undefined;
  readonly dismiss: () => void;
  readonly link: (way: Way, target: string) => void;
  /** @param way what is to lead to the new node; @param place where it is to stand, its upper left corner */
  readonly add: (kind: WorkNode['kind'], way?: Way, place?: Place) => void;
  readonly remove: (node: GraphNode) => void;
}

/**
 * The edits of the chart.
 * @param wish is told where a new node is to stand
 */
export function useChartEdits(wish: (id: string, place: Place) => void): ChartEdits {
  const bench = useWorkbench();
  const s = useTexts('studioGraph');
  const [done, setDone] = useState<Done>();
  const write = (text: string, told: string) => {
    const { draft, work } = bench.state.getState();
    if (!work.readable || text === draft.text) return false;
    bench.write(text);
    setDone({ text: told, after: text });
    return true;
  };
  return {
    done,
    dismiss: () => setDone(undefined),
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
    remove: ({ id }) => {
      if (write(removeNode(bench.state.getState().draft.text, id), s('removed', { id }))) bench.select({});
    },
  };
}
