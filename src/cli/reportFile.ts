import { writeFileSync } from 'node:fs';
import { check } from '../analysis/index.ts';
import { balanceOf, htmlOf, markdownOf, reportOf } from '../report/index.ts';
import { EXIT, type ExitCode, fail, print, printJson } from './exit.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import { readBytes, reasonOf } from './readFile.ts';
import { toldFinding } from './showFindings.ts';
import { toldAnalysis } from './toldAnalysis.ts';
import type { Words } from './words.ts';

/** The report made anew takes the place of the one before, as it does when a shell writes it. */
function write(name: string, text: string, words: Words): ExitCode {
  try {
    writeFileSync(name, text);
  } catch (error) {
    const reason = words.say(`reason.${reasonOf(error)}`);
    return fail(words.say('unwritten', { name, reason }), false);
  }
  print(words.say('reported', { name }));
  return EXIT.fine;
}

/** `report FILE`: what a trainer should know of a scenario, as Markdown, a page or JSON (format page). */
export function reportFile(options: Options, words: Words): ExitCode {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const { scenario } = opened;
  const { names, budget, out, reportFormat } = options;
  const [file = ''] = names;
  const balance = balanceOf(scenario, scenarioLanguage(scenario, options.language), budget);
  const read = readBytes(file);
  const findings = read.type === 'unreadable' ? [] : check(read.bytes, { file, budget }).findings;
  if (reportFormat === 'json') {
    const { analysis, policies, decisions } = balance;
    printJson({
      ...toldAnalysis(analysis),
      policies,
      decisions: decisions ?? null,
      findings: findings.map((finding) => toldFinding(finding, words)),
    });
    return EXIT.fine;
  }
  const { language, report: say, diagnostics } = words;
  const report = reportOf(balance, findings, { language, say, diagnostics });
  const text = reportFormat === 'html' ? htmlOf(report) : `${markdownOf(report)}\n`;
  if (out !== undefined) return write(out, text, words);
  print(text.trimEnd());
  return EXIT.fine;
}
