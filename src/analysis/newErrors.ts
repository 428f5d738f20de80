import type { Finding } from '../format/index.ts';
import { check } from './check.ts';

/**
 * The errors of form, links and language that a new text of a file has and the old one had not.
 * @param file its name, which the findings carry
 */
export function newErrors(file: string, before: string, after: string): readonly Finding[] {
  const errorsIn = (text: string) =>
    check(text, { file, balance: false }).findings.filter(({ severity }) => severity === 'error');
  const old = new Set(errorsIn(before).map(({ code, path }) => `${code} ${path}`));
  return errorsIn(after).filter(({ code, path }) => !old.has(`${code} ${path}`));
}
