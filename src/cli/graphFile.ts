import { analyse } from '../analysis/index.ts';
import { dotOf } from './dotOf.ts';
import { EXIT, type ExitCode, note, print } from './exit.ts';
import { graphOf } from './graphOf.ts';
import { mermaidOf } from './mermaidOf.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import type { Words } from './words.ts';

const WRITERS = { mermaid: mermaidOf, dot: dotOf } as const;

/** `graph FILE`: the scenario as a drawing in Mermaid or DOT, the best line marked (format page). */
export function graphFile(options: Options, words: Words): ExitCode {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const { scenario } = opened;
  const analysis = analyse(scenario, options.budget);
  if (!analysis.exact) note(words.say('graph.estimated'));
  const graph = graphOf(analysis, scenarioLanguage(scenario, options.language), words);
  print(WRITERS[options.graphFormat](graph));
  return EXIT.fine;
}
