import type { Finding } from '../../format/index.ts';

/** How much is wrong with a node. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

/** Errors and warnings by node; `undefined` holds those of the scenario as a whole. */
export function nodeCounts(findings: readonly Finding[]): ReadonlyMap<string | undefined, Counts> {
  const counts = new Map<string | undefined, Counts>();
  for (const { node, severity } of findings) {
    if (severity === 'info') continue;
    const { errors, warnings } = counts.get(node) ?? { errors: 0, warnings: 0 };
    counts.set(
      node,
      severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 },
    );
  }
  return counts;
}
