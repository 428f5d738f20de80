import { useMemo } from 'preact/hooks';
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
  const reading = useBench((state) => state.reading);
  const balance = useBench((state) => state.balance);
  const trial = useBench((state) => state.trial);
  const marks = useMemo(() => {
    const proven = balance?.findings ?? [];
    const findings =
      balance?.current || !reading
        ? proven
        : [...reading.findings, ...proven.filter(({ code }) => code.startsWith('PN4'))];
    return marksOf(graph, findings, balance?.figures);
  }, [graph, reading, balance]);
  const playable = reading?.playable;
  const trace = useMemo(
    () => (playable && trial.length > 0 ? traceOf(graph, playable, trial) : NO_TRACE),
    [graph, playable, trial],
  );
  return { marks, trace, isExact: balance?.figures?.exact ?? false };
}
