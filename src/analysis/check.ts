import type { Scenario } from '../engine/index.ts';
import { decodeBytes, decodeText, type Finding, inspect, placeFaults } from '../format/index.ts';
import { conditionFaults } from './conditionFaults.ts';

export interface CheckOptions {
  /** Name of the file, repeated in each finding. */
  readonly file?: string;
  /** Most states to visit for the proofs. */
  readonly budget?: number;
}

export interface CheckResult {
  /** Absent as soon as one finding is an error. */
  readonly scenario: Scenario | undefined;
  /** All findings of the file, in order of place. */
  readonly findings: readonly Finding[];
}

/**
 * Everything that can be said of one scenario file, in one call (format page): what reading tells (PN1xx to
 * PN3xx), and what playing every game proves. Never throws, whatever the file.
 * @param source the file's text, or its bytes
 */
export function check(source: string | Uint8Array, { file = '', budget }: CheckOptions = {}): CheckResult {
  const inspection = inspect(typeof source === 'string' ? decodeText(source) : decodeBytes(source));
  const proven = inspection.draft ? conditionFaults(inspection.draft, budget) : [];
  // A node that nothing leads to is told once: playing finds it again.
  const told = new Set(inspection.faults.filter(({ code }) => code === 'PN202').map(({ path }) => path[1]));
  const added = proven.filter(({ code, path }) => code !== 'PN202' || !told.has(path[1]));
  const findings = placeFaults(inspection, [...inspection.faults, ...added], file);
  const broken = findings.some(({ severity }) => severity === 'error');
  return { scenario: broken ? undefined : inspection.scenario, findings };
}
