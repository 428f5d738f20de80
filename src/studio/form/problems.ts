import type { Finding } from '../../format/index.ts';

/** What is wrong, by the place in the file that a field writes. */
export type ProblemIndex = ReadonlyMap<string, readonly Finding[]>;

/** Codes that are told at an object and mean a key that it does not have. */
const MISSING_KEY: readonly string[] = ['PN110', 'PN309'];

/** Findings by path; a missing key stands where it would be. */
export function indexProblems(findings: readonly Finding[]): ProblemIndex {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, path, params } = finding;
    const isMissing = MISSING_KEY.includes(code) && typeof params.key === 'string';
    const place = isMissing ? [path, params.key].filter((step) => step !== '').join('.') : path;
    const met = index.get(place);
    if (met) met.push(finding);
    else index.set(place, [finding]);
  }
  return index;
}

const known = new WeakMap<readonly Finding[], ProblemIndex>();

/** The same, found out once for each list. */
export function problemsOf(findings: readonly Finding[]): ProblemIndex {
  const met = known.get(findings);
  if (met) return met;
  const index = indexProblems(findings);
  known.set(findings, index);
  return index;
}
