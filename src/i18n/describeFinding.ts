import type { Translate } from './translator.ts';

/** What wording a finding takes of it: its code and the values that it names. */
interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A finding in words: what is wrong, and what to do about it. */
export interface FindingWords {
  readonly message: string;
  readonly fix: string;
}

/**
 * Puts a finding of a scenario file into words.
 * @param text translator of the `diagnostics` namespace
 */
export function describeFinding(text: Translate, { code, params }: Told): FindingWords {
  const values = params.kind === undefined ? params : { ...params, context: params.kind };
  return {
    message: text(`${code}.message`, values),
    fix: params.suggestion === undefined ? text(`${code}.fix`, values) : text('didYouMean', params),
  };
}
