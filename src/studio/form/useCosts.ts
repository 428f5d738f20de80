import { useMemo } from 'preact/hooks';
import { useSolution } from '../workbench/useSolution.ts';
import { situationOf } from './situationOf.ts';

/** What the answers of a menu cost in one situation of it. */
export interface Costs {
  /** The gauges of that situation. */
  readonly speed: number;
  readonly direction: number;
  /** Points, 0 to 100, by choice id; none of a choice that is locked there. */
  readonly points: ReadonlyMap<string, number>;
}

/** Costs of a node's answers where best play meets it, else where it is first met; `undefined` while they are not known. */
export function useCosts(node: string): Costs | undefined {
  const solution = useSolution();
  return useMemo(() => {
    const state = solution && situationOf(solution, node);
    if (!state) return undefined;
    return { speed: state.speed, direction: state.direction, points: solution.regrets(state) };
  }, [solution, node]);
}
