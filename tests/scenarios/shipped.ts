import { readdirSync, readFileSync } from 'node:fs';
import { solve } from '../../src/analysis/index.ts';
import type { DecisionNode, LocalText, Scenario } from '../../src/engine/index.ts';
import { readScenario } from '../../src/format/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** The pack as it is shipped, read by the format like any dropped file. */
export const READ = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((file) => ({ file, ...readScenario(readFileSync(new URL(file, FOLDER), 'utf8'), { file }) }));

export const SCENARIOS: readonly Scenario[] = READ.flatMap(({ scenario }) => (scenario ? [scenario] : []));

export const SOLUTIONS = SCENARIOS.map((scenario) => solve(scenario));

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a text is to its reader; each kind has a limit of its own (voice page, 2). */
export type TextKind =
  | 'title'
  | 'objective'
  | 'line'
  | 'facilitation'
  | 'watchSays'
  | 'compassSays'
  | 'choice'
  | 'reaction'
  | 'why'
  | 'endingTitle'
  | 'endingText'
  | 'notYet';

export interface PackText {
  readonly where: string;
  readonly kind: TextKind;
  readonly text: LocalText;
}

export function decisionsOf(scenario: Scenario): readonly DecisionNode[] {
  return Object.values(scenario.nodes).filter((node) => node.type === 'decision');
}

function* textsIn(scenario: Scenario): Generator<PackText> {
  const entry = (where: string, kind: TextKind, text: LocalText | undefined): PackText[] =>
    text ? [{ where: `${scenario.id} ${where}`, kind, text }] : [];
  yield* entry('file', 'title', scenario.title);
  yield* entry('file', 'objective', scenario.objective);
  for (const node of Object.values(scenario.nodes)) {
    if (node.type === 'ending') {
      yield* entry(node.id, 'endingTitle', node.title);
      yield* entry(node.id, 'endingText', node.text);
      yield* entry(node.id, 'notYet', node.notYet);
      continue;
    }
    yield* entry(node.id, 'line', node.text);
    if (node.type === 'line') continue;
    yield* entry(node.id, 'facilitation', node.facilitation);
    yield* entry(node.id, 'watchSays', node.watchSays);
    yield* entry(node.id, 'compassSays', node.compassSays);
    for (const choice of node.choices) {
      const where = `${node.id}/${choice.id}`;
      yield* entry(where, 'choice', choice.text);
      yield* entry(where, 'reaction', choice.reaction);
      yield* entry(where, 'why', choice.why);
    }
  }
}

/** Every text that a player or a facilitator reads, in file order. */
export const TEXTS: readonly PackText[] = SCENARIOS.flatMap((scenario) => [...textsIn(scenario)]);

/** `where: text` of each text of these kinds that fails a check, so that a red test names the sentence. */
export function faulty(
  language: Language,
  kinds: readonly TextKind[],
  isWrong: (text: string, kind: TextKind) => boolean,
): readonly string[] {
  return TEXTS.filter(({ kind }) => kinds.includes(kind)).flatMap(({ where, kind, text }) => {
    const said = text[language] ?? '';
    return isWrong(said, kind) ? [`${where} (${kind}): ${said}`] : [];
  });
}

/** Words as the voice page counts them: apostrophes and hyphens separate, a lone mark is no word. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
