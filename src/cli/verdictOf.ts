import type { Checked } from './checkFile.ts';
import type { Options } from './options.ts';
import type { Words } from './words.ts';

/** The findings of several files counted in a sentence, and whether they are enough to fail. */
export function verdictOf(results: readonly Checked[], { strict }: Pick<Options, 'strict'>, words: Words) {
  const checked = results.flatMap((result) => (result.type === 'checked' ? [result] : []));
  const all = checked.flatMap(({ findings }) => findings);
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const sum = [
    words.say('sum.files', { count: checked.length }),
    words.say('sum.errors', { count: errors }),
    words.say('sum.warnings', { count: warnings }),
    words.say('sum.infos', { count: count('info') }),
  ].join(', ');
  return { sum, isBroken: errors > 0 || (strict && warnings > 0) };
}
