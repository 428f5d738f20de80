/** What a command ends with (format page). */
export const EXIT = {
  fine: 0,
  /** A file was read, and it is broken. */
  broken: 1,
  /** Wrong usage, or a file that cannot be opened. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A scenario is untrusted: what would command the terminal (colours, title, clearing) is shown as a sign instead. */
function harmless(text: string): string {
  return text.replaceAll(/(?!\n|\t|\r\n)\p{Cc}/gu, '\uFFFD');
}

/** For people: results when nothing else is asked for. */
export function print(text: string): void {
  process.stdout.write(`${harmless(text)}\n`);
}

/** For people, beside a result that a program reads. */
export function note(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

/** The one JSON document of a command. */
export function printJson(value: unknown): void {
  const escaped = (sign: string) => `\\u00${sign.charCodeAt(0).toString(16)}`;
  print(JSON.stringify(value, null, 2).replaceAll(/[\u007F-\u009F]/g, escaped));
}

/**
 * Ends a command that could not do what was asked: the reason for people and, where a program reads the
 * result, as the one document that it waits for.
 */
export function fail(message: string, json: boolean): ExitCode {
  note(message);
  if (json) printJson({ error: message });
  return EXIT.usage;
}
