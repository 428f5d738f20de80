import type { Finding } from '../../format/index.ts';
import type { Balance, Reading } from '../checker/protocol.ts';
import { isSameList } from './same.ts';

/** Why no more will become known of a text. */
export type Ended = 'stopped' | 'failed' | undefined;

/** What is known to be wrong now. */
export interface ToldFindings {
  /** In order of place. What was told before is the very same finding, and all of them the very same list. */
  readonly findings: readonly Finding[];
  /** Whether what playing proves is of an older text, or not known yet. */
  readonly isChecking: boolean;
  /** Why no more of it will become known of this text. */
  readonly ended: Ended;
}

interface Known {
  readonly reading: Reading | undefined;
  readonly balance: (Balance & { readonly current: boolean }) | undefined;
  readonly ended: Ended;
}

export const NOTHING_TOLD: ToldFindings = { findings: [], isChecking: true, ended: undefined };

const BY_PLAYING: readonly string[] = ['PN205', 'PN206', 'PN207', 'PN210', 'PN211'];

/** Whether a code takes playing every game, and so comes later than what reading tells. */
export function takesPlaying(code: string): boolean {
  return code.startsWith('PN4') || BY_PLAYING.includes(code);
}

function isByPlaying({ code, params }: Finding): boolean {
  return takesPlaying(code) || (code === 'PN202' && params.kind === 'no-game');
}

/** The new list with each finding that was known before being that very one; the old list where nothing is new. */
function shared(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  if (before === after || (before.length === 0 && after.length === 0)) return before;
  const known = new Map(before.map((finding) => [JSON.stringify(finding), finding]));
  const list = after.map((finding) => known.get(JSON.stringify(finding)) ?? finding);
  return isSameList(before, list) ? before : list;
}

/**
 * The findings to show: those of reading are of the latest text; those of playing stay as they were until newer
 * ones come, so that nothing jumps while one types.
 * @param before what was told last: what has not changed stays the same object, so that nothing is drawn again for it
 */
export function toldFindings({ reading, balance, ended }: Known, before = NOTHING_TOLD): ToldFindings {
  const told = (all: readonly Finding[], isChecking: boolean, why: Ended): ToldFindings => {
    const findings = shared(before.findings, all);
    const isSame = findings === before.findings && isChecking === before.isChecking && why === before.ended;
    return isSame ? before : { findings, isChecking, ended: why };
  };
  if (balance?.current) return told(balance.findings, false, undefined);
  const older = balance?.findings.filter(isByPlaying) ?? [];
  const findings = [...(reading?.findings ?? []), ...older].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return told(findings, ended === undefined, ended);
}
