import { LIVE_BUDGET, type Solution, solve } from '../../analysis/index.ts';
import type { Figures } from '../checker/protocol.ts';
import { useBench } from './useWorkbench.ts';

const solutions = new WeakMap<Figures, Solution>();

/**
 * The exact solution of the draft as the worker last found it, taken over without solving again. While a newer
 * text is being checked it is the one of the text before.
 * @returns `undefined` until there is one, and where exact solving gave up
 */
export function useSolution(): Solution | undefined {
  const reading = useBench((state) => state.reading);
  const balance = useBench((state) => state.balance);
  const figures = balance?.figures;
  if (!figures?.known) return undefined;
  const met = solutions.get(figures);
  if (met) return met;
  // What was found out belongs to the scenario of that very text, and to no other.
  if (!balance?.current || !reading?.current || !reading.playable) return undefined;
  const solution = solve(reading.playable, LIVE_BUDGET, figures.known);
  solutions.set(figures, solution);
  return solution;
}
