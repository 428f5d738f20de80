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
