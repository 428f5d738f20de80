import type { Finding } from '../../format/index.ts';
import type { WorkbenchState } from '../workbench/workbench.ts';

/** What is known to be wrong now. */
export interface ToldFindings {
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** Whether what playing proves is of an older text, or not known yet. */
  readonly isChecking: boolean;
  /** Why no more of it will become known of this text. */
  readonly ended: WorkbenchState['ended'];
}

const BY_PLAYING: readonly string[] = ['PN205', 'PN206', 'PN207', 'PN210', 'PN211'];

/** Whether a code takes playing every game, and so comes later than what reading tells. */
export function takesPlaying(code: string): boolean {
  return code.startsWith('PN4') || BY_PLAYING.includes(code);
}

function isByPlaying({ code, params }: Finding): boolean {
  return takesPlaying(code) || (code === 'PN202' && params.kind === 'no-game');
}

/**
 * The findings to show: those of reading are of the latest text; those of playing stay as they were until newer
 * ones come, so that nothing jumps while one types.
 */
export function toldFindings({
  reading,
  balance,
  ended,
}: Pick<WorkbenchState, 'reading' | 'balance' | 'ended'>): ToldFindings {
  if (balance?.current) return { findings: balance.findings, isChecking: false, ended: undefined };
  const older = balance?.findings.filter(isByPlaying) ?? [];
  const findings = [...(reading?.findings ?? []), ...older].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { findings, isChecking: ended === undefined, ended };
}
