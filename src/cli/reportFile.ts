import { analyse, check, decisionsOf, policyScores } from '../analysis/index.ts';
import { EXIT, type ExitCode, print, printJson } from './exit.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import { readBytes } from './readFile.ts';
import { reportText } from './reportText.ts';
import { toldFinding } from './showFindings.ts';
import { toldAnalysis } from './toldAnalysis.ts';
import type { Words } from './words.ts';

/** `report FILE`: what a trainer should know of a scenario, as Markdown or as JSON (format page). */
export function reportFile(options: Options, words: Words): ExitCode {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const { scenario } = opened;
  const [file = ''] = options.names;
  const language = scenarioLanguage(scenario, options.language);
  const analysis = analyse(scenario, options.budget);
  const { solution } = analysis;
  const read = readBytes(file);
  const findings =
    read.type === 'unreadable' ? [] : check(read.bytes, { file, budget: options.budget }).findings;
  const policies = policyScores(solution.voyage, language);
  const decisions = decisionsOf(solution, options.budget);
  if (options.json)
    printJson({
      ...toldAnalysis(analysis),
      policies,
      decisions: decisions ?? null,
      findings: findings.map((finding) => toldFinding(finding, words)),
    });
  else print(reportText({ analysis, policies, decisions, findings, language }, words));
  return EXIT.fine;
}
