import { useRef } from 'preact/hooks';
import { type FilePath, type Finding, formatPath } from '../../format/index.ts';
import { isSameList } from '../workbench/same.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { problemsOf } from './problems.ts';

const NONE: readonly Finding[] = [];

/** What is wrong at a place itself, and at those of its parts that are named; the same list while that is the same. */
export function useProblems(path: FilePath, parts: readonly (string | number)[] = []): readonly Finding[] {
  const places = [path, ...parts.map((part) => [...path, part])].map(formatPath);
  const last = useRef(NONE);
  return useBench(({ told }) => {
    const index = problemsOf(told.findings);
    const found = places.flatMap((place) => index.get(place) ?? NONE);
    if (!isSameList(found, last.current)) last.current = found;
    return last.current;
  });
}
