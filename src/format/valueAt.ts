import type { FilePath } from './finding.ts';
import { isObject } from './lenient.ts';

/** The value that a path of a file leads to, by keys of its own only; `undefined` where it leads nowhere. */
export function valueAt(file: unknown, path: FilePath): unknown {
  return path.reduce<unknown>((owner, step) => {
    if (Array.isArray(owner)) return typeof step === 'number' ? owner[step] : undefined;
    return isObject(owner) && Object.hasOwn(owner, step) ? owner[step] : undefined;
  }, file);
}
