import type { Example } from './example.ts';
import type { Severity } from './severity.ts';

/** Most situations to follow in an example: small enough for the one of a proof that runs out of them. */
export const EXAMPLE_BUDGET = 2000;

/** A file that earns a code, and one that looks like it and does not; tests and documentation run both. */
export interface Case {
  /** The starter scenario made to earn the code. */
  readonly example: Example;
  readonly nearMiss: Example;
  /** Softer than the severity of the code. */
  readonly severity?: Severity;
}

export interface Diagnostic extends Case {
  readonly severity: Severity;
  /** The numbers that the check goes by, and that its definition names. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** One case for each kind of the code, where it has several; the first is that of the code itself. */
  readonly kinds?: Readonly<Record<string, Case>>;
}

export function error(example: Example, nearMiss: Example): Diagnostic {
  return { severity: 'error', example, nearMiss };
}

export function warning(example: Example, nearMiss: Example): Diagnostic {
  return { severity: 'warning', example, nearMiss };
}

export function info(example: Example, nearMiss: Example): Diagnostic {
  return { severity: 'info', example, nearMiss };
}

export function likeThis(example: Example, nearMiss: Example, severity?: Severity): Case {
  return severity ? { example, nearMiss, severity } : { example, nearMiss };
}

/** A code that goes by numbers, of one kind. */
export function measured<const Thresholds extends Readonly<Record<string, number>>>(
  severity: Severity,
  thresholds: Thresholds,
  { example, nearMiss }: Case,
) {
  return { severity, thresholds, example, nearMiss };
}

/** A code of several kinds. */
export function ofKinds<const Thresholds extends Readonly<Record<string, number>>>(
  severity: Severity,
  thresholds: Thresholds,
  kinds: Readonly<Record<string, Case>>,
) {
  const [first] = Object.values(kinds);
  if (!first) throw new Error('A code of several kinds has at least one');
  const { example, nearMiss } = first;
  return { severity, thresholds, kinds, example, nearMiss };
}
