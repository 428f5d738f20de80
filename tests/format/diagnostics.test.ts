import { describe, expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import {
  type Case,
  DIAGNOSTICS,
  type DiagnosticCode,
  EXAMPLE_BUDGET,
  type Finding,
  starterText,
} from '../../src/format/index.ts';

const CODES = Object.keys(DIAGNOSTICS) as DiagnosticCode[];

test('the starter scenario has no finding at all', () => {
  expect(check(starterText()).findings).toEqual([]);
});

interface Named extends Case {
  readonly name: string;
  readonly code: DiagnosticCode;
  readonly kind: string | undefined;
}

/** Each code as each of its kinds. */
const CASES = CODES.flatMap((code): readonly Named[] => {
  const { kinds, ...itself } = DIAGNOSTICS[code];
  const named = Object.entries(kinds ?? {});
  if (named.length === 0) return [{ name: code, code, kind: undefined, ...itself }];
  return named.map(([kind, one]) => ({
    name: `${code} ${kind}`,
    code,
    kind,
    ...one,
    severity: one.severity ?? itself.severity,
  }));
});

describe.each(CASES)('$name', ({ code, kind, example, nearMiss, severity }) => {
  const isIt = (finding: Finding) =>
    finding.code === code && (kind === undefined || finding.params.kind === kind);

  test('is told of its example, with its severity', () => {
    const found = check(example(starterText()), { budget: EXAMPLE_BUDGET }).findings.find(isIt);
    expect(found?.severity).toBe(severity);
  });

  test('is not told of its near miss', () => {
    const source = nearMiss(starterText());
    expect(check(source, { budget: EXAMPLE_BUDGET }).findings.filter(isIt)).toEqual([]);
  });
});
