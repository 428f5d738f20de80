import type { Finding } from '../format/index.ts';
import { readScenario } from '../format/index.ts';

/** One line for people: where, which code, at which key. */
function told({ file, line, column, code, path }: Finding): string {
  return `${file}:${line}:${column} ${code} ${path}`;
}

/** What makes a scenario file unplayable: its errors, and each as a line with its place; none when it plays. */
export function scenarioFaults(
  file: string,
  text: string,
): { errors: readonly Finding[]; lines: readonly string[] } {
  const errors = readScenario(text, { file }).findings.filter(({ severity }) => severity === 'error');
  return { errors, lines: errors.map(told) };
}
