import { pack } from 'virtual:scenario-pack';
import { type Solution, solveFile } from '../../analysis/index.ts';
import type { OwnScenarios } from '../../store/index.ts';
import type { Solving } from './apart/solveApart.ts';

/** A scenario ready to play, with all that exact solving knows of it. */
export interface Loaded {
  readonly type: 'loaded';
  /** How addresses and saved games call it. */
  readonly key: string;
  readonly solution: Solution;
  /** True for a file that the player opened himself: its busts are not baked. */
  readonly own: boolean;
}

export type LoadFault = { readonly type: 'unknown' } | { readonly type: 'unreachable' };

/**
 * Fetches a shipped scenario or takes one of the player's own, and solves it.
 * Both were checked before: at build time, or when the file was opened.
 * @param onProgress told while a large one is being solved
 */
export async function loadScenario(
  key: string,
  ownScenarios: OwnScenarios,
  onProgress: (solving: Solving) => void,
): Promise<Loaded | LoadFault> {
  const own = await ownScenarios.find(key);
  if (own) {
    const { solveOwn } = await import('./apart/solveOwn.ts');
    return { type: 'loaded', key, solution: await solveOwn(own.text, onProgress), own: true };
  }
  const entry = pack.find((one) => one.id === key);
  if (!entry) return { type: 'unknown' };
  try {
    const response = await fetch(entry.url);
    if (!response.ok) return { type: 'unreachable' };
    return { type: 'loaded', key, solution: solveFile(await response.json()), own: false };
  } catch {
    return { type: 'unreachable' };
  }
}
