import { DIAGNOSTICS, type SheetText } from '../../format/index.ts';

/** Below this length, a word more or less says nothing. */
const SHORT = 16;
/** Between these, a translation is as long as translations are. */
const LEAST = 0.6;
const MOST = 1.6;

/**
 * How long a translation is beside its source, where it is oddly short or long.
 * @returns undefined for usual lengths, for short texts and where nothing is written
 */
export function oddRatio(source: string, target: string): number | undefined {
  if (source.length < SHORT || target === '') return undefined;
  const ratio = target.length / source.length;
  return ratio < LEAST || ratio > MOST ? ratio : undefined;
}

/** Most characters of a text of some kind (voice page, 2); undefined where there is no such limit. */
export function mostCharacters(kind: SheetText['kind']): number | undefined {
  const limits: Readonly<Record<string, number>> = DIAGNOSTICS.PN501.thresholds ?? {};
  return limits[kind] ?? (kind === 'choice' ? DIAGNOSTICS.PN419.thresholds?.length : undefined);
}
