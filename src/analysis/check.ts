import type { Scenario } from '../engine/index.ts';
import {
  DIAGNOSTICS,
  decodeBytes,
  decodeText,
  type Fault,
  type Finding,
  inspect,
  placeFaults,
} from '../format/index.ts';
import { findingConditionFaults } from './conditionFaults.ts';
import { balanceFaults } from './lints/balanceFaults.ts';
import { toEnd, type Work } from './work.ts';

export interface CheckOptions {
  /** Name of the file, repeated in each finding. */
  readonly file?: string;
  /** Most states to visit for the proofs. */
  readonly budget?: number;
  /** Whether to judge the balance too (PN4xx), which takes solving; yes unless told otherwise. */
  readonly balance?: boolean;
}

export interface CheckResult {
  /** Absent as soon as one finding is an error. */
  readonly scenario: Scenario | undefined;
  /** All findings of the file, in order of place. */
  readonly findings: readonly Finding[];
}

/**
 * Everything that can be said of one scenario file, in one call (format page): what reading tells (PN1xx to
 * PN3xx, PN5xx), what playing every game proves and, for a file without errors, how fair its games are
 * (PN4xx). Never throws, whatever the file.
 * @param source the file's text, or its bytes
 */
export function check(source: string | Uint8Array, options: CheckOptions = {}): CheckResult {
  return toEnd(checking(source, options));
}

/** The same, piece by piece. */
export function* checking(
  source: string | Uint8Array,
  { file = '', budget, balance = true }: CheckOptions = {},
): Work<CheckResult> {
  const inspection = inspect(typeof source === 'string' ? decodeText(source) : decodeBytes(source));
  const proven = inspection.draft ? yield* findingConditionFaults(inspection.draft, budget) : [];
  // A node that nothing leads to is told once: playing finds it again.
  const told = new Set(inspection.faults.filter(({ code }) => code === 'PN202').map(({ path }) => path[1]));
  const added = proven.filter(({ code, path }) => code !== 'PN202' || !told.has(path[1]));
  const read = [...inspection.faults, ...added];
  const playable = added.some(isError) ? undefined : inspection.scenario;
  const judged = playable && balance ? balanceFaults(playable, budget) : [];
  const findings = placeFaults(inspection, [...read, ...judged], file);
  return { scenario: judged.some(isError) ? undefined : playable, findings };
}

function isError({ code, severity }: Fault): boolean {
  return (severity ?? DIAGNOSTICS[code].severity) === 'error';
}
