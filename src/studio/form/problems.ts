import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type FilePath, type Finding, formatPath } from '../../format/index.ts';

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

export const ProblemContext = createContext<ProblemIndex>(new Map());

/** What is wrong at a place itself, and at those of its parts that are named. */
export function useProblems(path: FilePath, parts: readonly (string | number)[] = []): readonly Finding[] {
  const index = useContext(ProblemContext);
  const places = [path, ...parts.map((part) => [...path, part])].map(formatPath);
  return places.flatMap((place) => index.get(place) ?? []);
}
