import { SHUFFLE_SEED, shuffleChoices } from '../format/index.ts';
import { type CheckResult, check } from './check.ts';

/** Orders that are tried before giving up. */
const MOST_SEEDS = 200;

export type LetterFix =
  /** No letter gives the right answers away (or the file has errors). */
  | { readonly type: 'needless' }
  | { readonly type: 'fixed'; readonly text: string; readonly seed: number }
  /** No order that was tried helps without another warning. */
  | { readonly type: 'hopeless' };

const letters = ({ findings }: CheckResult) =>
  findings.some(({ code, severity }) => code === 'PN401' && severity === 'warning');
const warnings = ({ findings }: CheckResult) => findings.filter(({ severity }) => severity !== 'info').length;

/**
 * Changes the order of the answers of a file when letters give the right ones away (L1, PN401): the first
 * seed whose order earns no such warning and no new one. The seed stays in the file.
 * @param text the text of a scenario file
 */
export function fixLetters(text: string): LetterFix {
  const before = check(text);
  if (!before.scenario || !letters(before)) return { type: 'needless' };
  const stored = Number((JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>)[SHUFFLE_SEED]);
  const first = Number.isSafeInteger(stored) ? stored + 1 : 1;
  for (let seed = first; seed < first + MOST_SEEDS; seed++) {
    const shuffled = shuffleChoices(text, seed);
    const after = check(shuffled);
    if (!letters(after) && warnings(after) < warnings(before)) return { type: 'fixed', text: shuffled, seed };
  }
  return { type: 'hopeless' };
}
