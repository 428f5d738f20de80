import type { Finding } from '../format/index.ts';

/** A finding in words: what is wrong, and what to do about it. */
interface Told extends Pick<Finding, 'code' | 'severity' | 'file' | 'line' | 'column'> {
  readonly message: string;
  readonly fix: string;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** The percent sign first: it introduces the other escapes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What ends a property or its command stands escaped in a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A finding as a workflow command, which GitHub shows beside its line in a pull request. Always one line, with
 * nothing in it that a file's name or text could end the command with.
 */
export function githubAnnotation({ code, severity, file, line, column, message, fix }: Told): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
  return `::${LEVELS[severity]} ${place},title=${code}::${escapeData(`${message} ${fix}`)}`;
}
