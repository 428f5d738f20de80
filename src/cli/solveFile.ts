import { type Analysis, analyse, type Line, lettersOf, policyScores } from '../analysis/index.ts';
import { shortNumber, toldProofs } from '../report/index.ts';
import { EXIT, type ExitCode, print, printJson } from './exit.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import { toldAnalysis } from './toldAnalysis.ts';
import type { Words } from './words.ts';

function told(analysis: Analysis, policies: Readonly<Record<string, number>>, words: Words): string {
  const { solution, exact, best, worst, bound, random, endings, proofs } = analysis;
  const { voyage, states } = solution;
  const { say, language } = words;
  const number = (value: number) => shortNumber(language, value);
  const context = exact ? {} : { context: 'estimated' };
  const game = ({ choices, ending, score }: Line) => ({
    letters: lettersOf(choices) || '–',
    ending: ending ?? '–',
    score: number(score),
  });
  return [
    say('solve.voyage', { id: voyage.scenario.id, legs: number(voyage.horizon), states: number(states) }),
    ...(exact
      ? [say('solve.line', { line: number(voyage.signatureLine), best: number(voyage.bestNorthing) })]
      : [say('solve.estimated', { line: number(voyage.signatureLine) })]),
    ...(best ? [say('solve.best', { ...context, ...game(best) })] : [say('solve.noGame')]),
    ...(worst ? [say('solve.worst', { ...context, ...game(worst) })] : []),
    ...(bound
      ? [
          say(`solve.bound.${bound.relaxation}`, {
            northing: number(bound.northing),
            score: number(bound.score),
          }),
        ]
      : []),
    say('solve.random', {
      ...(random.sample !== undefined && { context: 'estimated', games: number(random.sample) }),
      mean: number(random.mean),
      sd: number(random.sd),
      share: number(100 * random.shareSigned),
    }),
    say('solve.endings'),
    ...endings.map(({ ending, best: most, worst: least }) =>
      most && least
        ? `  ${say('solve.ending', {
            ...context,
            ending,
            best: lettersOf(most.choices) || '–',
            bestScore: number(most.score),
            worst: lettersOf(least.choices) || '–',
            worstScore: number(least.score),
          })}`
        : `  ${say('solve.noWitness', { ...context, ending })}`,
    ),
    ...toldProofs(voyage.scenario, proofs, words.report),
    say('solve.habits'),
    ...Object.entries(policies).map(
      ([name, score]) => `  ${words.report(`policy.${name}`)}${words.report('colon')} ${number(score)}`,
    ),
  ].join('\n');
}

/**
 * `solve FILE`: best, worst and random play, witnesses, proofs, and how constant policies score (format page).
 * Beyond `--budget` states each figure that is only a sample says so.
 */
export function solveFile(options: Options, words: Words): ExitCode {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const { scenario } = opened;
  const analysis = analyse(scenario, options.budget);
  const policies = policyScores(analysis.solution.voyage, scenarioLanguage(scenario, options.language));
  if (options.json) printJson({ ...toldAnalysis(analysis), policies });
  else print(told(analysis, policies, words));
  return EXIT.fine;
}
