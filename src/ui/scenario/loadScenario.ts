import { pack } from 'virtual:scenario-pack';
import { type Solution, solveFile } from '../../analysis/index.ts';
import type { OwnScenario, OwnScenarios } from '../../store/index.ts';
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

/** A scenario file as `JSON.parse` gives it. */
interface LoadedFile {
  readonly type: 'file';
  readonly raw: unknown;
  /** Absent for a scenario that ships. */
  readonly own: OwnScenario | undefined;
}

/**
 * Fetches the file of a shipped scenario or takes one of the player's own. Both were checked before: at build
 * time, or when the file was opened.
 */
export async function loadScenarioFile(
  key: string,
  ownScenarios: OwnScenarios,
): Promise<LoadedFile | LoadFault> {
  const entry = pack.find((one) => one.id === key);
  if (!entry) {
    const own = await ownScenarios.find(key);
    if (own === 'unreadable') return { type: 'unreachable' };
    return own ? { type: 'file', raw: JSON.parse(own.text), own } : { type: 'unknown' };
  }
  try {
    const response = await fetch(entry.url);
    if (!response.ok) return { type: 'unreachable' };
    return { type: 'file', raw: await response.json(), own: undefined };
  } catch {
    return { type: 'unreachable' };
  }
}

/**
 * Loads a scenario and solves it.
 * @param onProgress told while a large one of the player's own is being solved
 */
export async function loadScenario(
  key: string,
  ownScenarios: OwnScenarios,
  onProgress: (solving: Solving) => void = () => {},
): Promise<Loaded | LoadFault> {
  const file = await loadScenarioFile(key, ownScenarios);
  if (file.type !== 'file') return file;
  const { raw, own } = file;
  if (!own) return { type: 'loaded', key, solution: solveFile(raw), own: false };
  // The code comes over the network too.
  const apart = await import('./apart/solveOwn.ts').catch(() => undefined);
  if (!apart) return { type: 'unreachable' };
  return { type: 'loaded', key, solution: await apart.solveOwn(own.text, raw, onProgress), own: true };
}
