import { useMemo } from 'preact/hooks';
import { useFindings } from '../problems/useFindings.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import type { Graph } from './model/graph.ts';
import { type Marks, marksOf } from './model/marks.ts';
import { NO_TRACE, type Trace, traceOf } from './model/trace.ts';

interface Told {
  readonly marks: Marks;
  readonly trace: Trace;
  /** Whether the best game is proven to be the best. */
  readonly isExact: boolean;
}

/** What the checks, the proofs and the playing pane tell of the graph, as far as it is known by now. */
export function useMarks(graph: Graph): Told {
  const { findings } = useFindings();
  const figures = useBench((state) => state.balance?.figures);
  const playable = useBench((state) => state.reading?.playable);
  const trial = useBench((state) => state.trial);
  const marks = useMemo(() => marksOf(graph, findings, figures), [graph, findings, figures]);
  const trace = useMemo(
    () => (playable && trial.length > 0 ? traceOf(graph, playable, trial) : NO_TRACE),
    [graph, playable, trial],
  );
  return { marks, trace, isExact: figures?.exact ?? false };
}
