import fc from 'fast-check';
import { test } from 'vitest';

/**
 * A sentence that holds for all cases: a test of 20,000 random ones. A failure prints its seed, its path
 * and the smallest counterexample.
 */
export function law<Case extends [unknown, ...unknown[]]>(
  sentence: string,
  property: fc.IPropertyWithHooks<Case>,
): void {
  test(sentence, { timeout: 120_000 }, () => {
    fc.assert(property, { numRuns: 20_000 });
  });
}
