import { type Solution, toScenario } from '../../../analysis/index.ts';
import { type Solving, solveApart } from './solveApart.ts';

/** The file solved last: its game and its review need not wait twice, and a skipped analysis stays skipped. */
let last: { readonly text: string; readonly solution: Solution } | undefined;

/**
 * Solves one of the player's own files, which was checked when it was opened.
 * @param raw the same as `JSON.parse` gives it
 */
export async function solveOwn(
  text: string,
  raw: unknown,
  onProgress: (solving: Solving) => void,
): Promise<Solution> {
  if (last?.text !== text) last = { text, solution: await solveApart(toScenario(raw), onProgress) };
  return last.solution;
}
