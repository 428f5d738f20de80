import { describe, expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import { DIAGNOSTICS, type DiagnosticCode, starterText } from '../../src/format/index.ts';

const CODES = Object.keys(DIAGNOSTICS) as DiagnosticCode[];
/** Small enough for the example of a proof that runs out of states. */
const BUDGET = 2000;

function codesOf(source: string | Uint8Array): readonly string[] {
  return check(source, { budget: BUDGET }).findings.map(({ code }) => code);
}

test('the starter scenario has no finding at all', () => {
  expect(check(starterText()).findings).toEqual([]);
});

describe.each(CODES)('%s', (code) => {
  const { example, nearMiss, severity } = DIAGNOSTICS[code];

  test('is told of its example, with its severity', () => {
    const found = check(example(starterText()), { budget: BUDGET }).findings.find((one) => one.code === code);
    expect(found?.severity).toBe(severity);
  });

  test('is not told of its near miss', () => {
    expect(codesOf(nearMiss(starterText()))).not.toContain(code);
  });
});
