import { createContext } from 'preact';
import type { Way } from './model/graph.ts';

/** What the parts of the chart ask of it. */
export interface ChartActions {
  /** Begins to lead a way elsewhere: the next node that is pointed at is where it leads. */
  readonly startLink: (way: Way) => void;
}

export const ChartContext = createContext<ChartActions>({ startLink: () => {} });
