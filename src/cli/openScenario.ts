import { check } from '../analysis/index.ts';
import type { Scenario } from '../engine/index.ts';
import { EXIT, type ExitCode, fail, note, printJson } from './exit.ts';
import type { Options } from './options.ts';
import { readBytes } from './readFile.ts';
import { showFindings, toldFinding } from './showFindings.ts';
import type { Words } from './words.ts';

/** A scenario to work with, or the exit code of a file that is none; what is wrong has then been told. */
export function openScenario(
  { names: [file = ''], json }: Options,
  words: Words,
): { readonly scenario: Scenario } | ExitCode {
  const read = readBytes(file);
  if (read.type === 'unreadable') {
    return fail(words.say('unreadable', { name: file, reason: words.say(`reason.${read.reason}`) }), json);
  }
  const { scenario, findings } = check(read.bytes, { file, balance: false });
  if (scenario) return { scenario };
  const errors = findings.filter(({ severity }) => severity === 'error');
  note(showFindings(errors, new TextDecoder().decode(read.bytes), 'text', words));
  note(words.say('broken', { name: file }));
  if (json) printJson({ findings: findings.map((finding) => toldFinding(finding, words)) });
  return EXIT.broken;
}

/** The language in which a scenario is told: the one asked for when the file speaks it, else its first. */
export function scenarioLanguage(scenario: Scenario, wanted: string): string {
  return scenario.languages.includes(wanted) ? wanted : (scenario.languages[0] ?? wanted);
}
