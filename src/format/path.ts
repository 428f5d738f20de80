import type { FilePath } from './finding.ts';

const PLAIN_KEY = /^[\w$-]+$/;

/** A path as it is written for people, e.g. `nodes.opening.choices[0].next`; odd keys stand in brackets. */
export function formatPath(path: FilePath): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    if (!PLAIN_KEY.test(step)) return `${written}[${JSON.stringify(step)}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}

const STEP = /\.?([\w$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** The steps of a path that `formatPath` wrote; what it never writes ends the path. */
export function parsePath(written: string): FilePath {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  for (let match = STEP.exec(written); match; match = STEP.exec(written)) {
    const [, key, index, odd] = match;
    path.push(key ?? (index === undefined ? (JSON.parse(odd ?? '""') as string) : Number(index)));
  }
  return path;
}
