import type { Fault } from './finding.ts';
import type { Loose } from './lenient.ts';
import { FORMAT_VERSION } from './schema.ts';
import { shownValue } from './shape.ts';

/** Turns a file of one version into a file of the next. */
export type Migration = (file: Loose) => Loose;

/** The step from version n stands at index n - 1. Version 1 is the first, so there is none yet. */
const STEPS: readonly Migration[] = [];

/**
 * Brings a file to the current version, one step a version; steps never change the file they are given.
 * A version that is not a whole number is left for the schema to tell.
 * @returns the file, or the fault of a version that this program does not know
 */
export function migrate(
  file: Loose,
  steps: readonly Migration[] = STEPS,
): { readonly file: Loose } | { readonly fault: Fault } {
  const version = file.format;
  const current = steps === STEPS ? FORMAT_VERSION : steps.length + 1;
  if (typeof version !== 'number' || !Number.isInteger(version)) return { file };
  if (version < 1 || version > current)
    return {
      fault: {
        code: 'PN122',
        path: ['format'],
        params: { kind: version > current ? 'newer' : 'unknown', found: shownValue(version), most: current },
      },
    };
  return { file: steps.slice(version - 1).reduce((older, step) => step(older), file) };
}
