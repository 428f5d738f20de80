import { bestPolicy, playOut, policyScores, randomPlay, solve } from '../analysis/index.ts';
import { outcomeOf } from '../engine/index.ts';
import { formatNumber } from '../i18n/index.ts';
import { EXIT, type ExitCode, print, printJson } from './exit.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import type { Words } from './words.ts';

/** `solve FILE`: what exact solving knows of a scenario, and how constant policies score on it (format page). */
export function solveFile(options: Options, words: Words): ExitCode {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const { scenario } = opened;
  const solution = solve(scenario);
  const { voyage, states } = solution;
  const line = playOut(voyage, bestPolicy(solution));
  const random = randomPlay(voyage);
  const result = {
    scenario: scenario.id,
    horizon: voyage.horizon,
    signatureLine: voyage.signatureLine,
    bestNorthing: voyage.bestNorthing,
    states,
    estimated: voyage.estimated,
    best: voyage.estimated
      ? null
      : {
          letters: line.choices.map(({ letter }) => letter).join(''),
          ending: line.state.node,
          score: outcomeOf(voyage, line.state)?.score ?? 0,
        },
    random: random ?? null,
    policies: policyScores(voyage, scenarioLanguage(scenario, options.language)),
  };
  if (options.json) {
    printJson(result);
    return EXIT.fine;
  }
  const number = (value: number) => formatNumber(words.language, Math.round(value * 10) / 10);
  print(
    [
      words.say('solve.voyage', { id: scenario.id, legs: number(voyage.horizon), states: number(states) }),
      words.say('solve.line', { line: number(voyage.signatureLine), best: number(voyage.bestNorthing) }),
      result.best
        ? words.say('solve.best', { ...result.best, score: number(result.best.score) })
        : words.say('solve.estimated'),
      random
        ? words.say('solve.random', {
            mean: number(random.mean),
            sd: number(random.sd),
            share: number(100 * random.shareSigned),
          })
        : words.say('solve.noRandom'),
      ...Object.entries(result.policies).map(
        ([name, score]) => `  ${words.say(`policy.${name}`)} ${number(score)}`,
      ),
    ].join('\n'),
  );
  return EXIT.fine;
}
