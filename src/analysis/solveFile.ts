import { toScenario } from '../format/trusted.ts';
import { type Solution, solve } from './solve.ts';

/**
 * Solves a scenario file that was checked before: at build time, or when it was opened.
 * @param raw what `JSON.parse` made of the file; throws for one that no check would have let through
 */
export function solveFile(raw: unknown): Solution {
  return solve(toScenario(raw));
}
